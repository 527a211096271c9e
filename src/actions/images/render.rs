//! Bytes somebody sent → bytes we made ourselves: nothing of the file survives but its pixels, so a
//! picture cannot carry a place, a script or a second file. Slow: run it on the blocking pool.

use std::io::Cursor;

use bytes::Bytes;
use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType;
use image::{
    AnimationDecoder as _, DynamicImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader,
    Limits,
};

use crate::domain::refusal::FieldError;

/// Good enough for print on screens, a third of the size of quality 95.
const JPEG_QUALITY: u8 = 82;
/// Bytes a pixel may take while decoding: 16-bit colour with alpha.
const BYTES_PER_PIXEL: u64 = 8;
/// What a decoder may need besides the picture.
const DECODER_ROOM: u64 = 16 << 20;

/// A picture in all its sizes.
pub(super) struct Rendered {
    pub mime: &'static str,
    pub width: u32,
    pub height: u32,
    pub original: Bytes,
    /// Width and bytes, only widths below the original's.
    pub smaller: Vec<(u32, Bytes)>,
}

/// Decodes within the limits, turns upright, and encodes afresh in `widths` that are smaller.
pub(super) fn render(
    bytes: &[u8],
    most_pixels: u64,
    widths: &[u32],
) -> Result<Rendered, FieldError> {
    let image = decode(bytes, most_pixels)?;
    let see_through = image.color().has_alpha() && has_transparency(&image);
    let image = if see_through {
        DynamicImage::ImageRgba8(image.into_rgba8())
    } else {
        DynamicImage::ImageRgb8(image.into_rgb8())
    };
    let (width, height) = (image.width(), image.height());
    let mut smaller = Vec::new();
    for &wanted in widths.iter().filter(|wanted| **wanted < width) {
        let high = (u64::from(height) * u64::from(wanted) / u64::from(width)).max(1);
        let high = u32::try_from(high).unwrap_or(u32::MAX);
        let resized = image.resize_exact(wanted, high, FilterType::CatmullRom);
        smaller.push((wanted, encode(&resized, see_through)?));
    }
    Ok(Rendered {
        mime: if see_through {
            "image/png"
        } else {
            "image/jpeg"
        },
        width,
        height,
        original: encode(&image, see_through)?,
        smaller,
    })
}

fn decode(bytes: &[u8], most_pixels: u64) -> Result<DynamicImage, FieldError> {
    let format = sniff(bytes)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(most_pixels.saturating_mul(BYTES_PER_PIXEL) + DECODER_ROOM);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder().map_err(|error| worded(&error))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(FieldError::new("error-image-broken"));
    }
    // Asked before a pixel is decoded: a small file may claim a huge picture.
    if u64::from(width) * u64::from(height) > most_pixels {
        return Err(
            FieldError::new("error-image-too-many-pixels").with("max", most_pixels / 1_000_000)
        );
    }
    refuse_animation(bytes, format, limits)?;
    let orientation = decoder.orientation().map_err(|error| worded(&error))?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| worded(&error))?;
    image.apply_orientation(orientation);
    Ok(image)
}

/// What the bytes are, whatever the name or the browser says.
fn sniff(bytes: &[u8]) -> Result<ImageFormat, FieldError> {
    match image::guess_format(bytes) {
        Ok(
            format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::Gif | ImageFormat::WebP),
        ) => Ok(format),
        Ok(_) | Err(_) => Err(FieldError::new("error-image-format")),
    }
}

fn refuse_animation(bytes: &[u8], format: ImageFormat, limits: Limits) -> Result<(), FieldError> {
    let input = Cursor::new(bytes);
    let moves = match format {
        ImageFormat::Gif => GifDecoder::new(input).and_then(|mut gif| {
            gif.set_limits(limits)?;
            Ok(gif.into_frames().take(2).count() > 1)
        }),
        ImageFormat::WebP => WebPDecoder::new(input).map(|webp| webp.has_animation()),
        ImageFormat::Png => PngDecoder::new(input).and_then(|png| png.is_apng()),
        _ => Ok(false),
    };
    match moves {
        Ok(false) => Ok(()),
        Ok(true) => Err(FieldError::new("error-image-animated")),
        Err(error) => Err(worded(&error)),
    }
}

fn has_transparency(image: &DynamicImage) -> bool {
    let pixels = image.to_rgba8();
    pixels.pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

fn encode(image: &DynamicImage, see_through: bool) -> Result<Bytes, FieldError> {
    let mut bytes = Vec::new();
    let encoded = if see_through {
        image.write_with_encoder(PngEncoder::new(&mut bytes))
    } else {
        image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY))
    };
    match encoded {
        Ok(()) => Ok(bytes.into()),
        Err(error) => Err(worded(&error)),
    }
}

fn worded(error: &ImageError) -> FieldError {
    match error {
        ImageError::Limits(_) => FieldError::new("error-image-too-large"),
        ImageError::Unsupported(_) => FieldError::new("error-image-format"),
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => FieldError::new("error-image-broken"),
    }
}
