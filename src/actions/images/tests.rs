//! What goes in as a file comes out as pixels and nothing else.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::render::render;

const WIDTHS: &[u32] = &[480, 960];

fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn photo(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x % 256) as u8, (y % 256) as u8, 90])
    }))
}

fn refusal(bytes: &[u8], most_pixels: u64) -> String {
    match render(bytes, most_pixels, WIDTHS) {
        Ok(_) => panic!("it was taken"),
        Err(error) => error.key,
    }
}

#[test]
fn only_widths_below_the_original_are_made() {
    let sent = encoded(&photo(700, 350), ImageFormat::Jpeg);
    let made = render(&sent, 1_000_000, WIDTHS).unwrap();
    assert_eq!(
        (made.mime, made.width, made.height),
        ("image/jpeg", 700, 350)
    );
    let widths: Vec<u32> = made.smaller.iter().map(|(width, _)| *width).collect();
    assert_eq!(widths, [480]);
    let small = image::load_from_memory(&made.smaller[0].1).unwrap();
    assert_eq!((small.width(), small.height()), (480, 240));
}

#[test]
fn a_picture_that_can_be_seen_through_stays_so() {
    let glass = RgbaImage::from_pixel(20, 20, Rgba([10, 20, 30, 40]));
    let sent = encoded(&DynamicImage::ImageRgba8(glass), ImageFormat::Png);
    assert_eq!(render(&sent, 1_000, WIDTHS).unwrap().mime, "image/png");
    let solid = RgbaImage::from_pixel(20, 20, Rgba([10, 20, 30, 255]));
    let sent = encoded(&DynamicImage::ImageRgba8(solid), ImageFormat::Png);
    assert_eq!(render(&sent, 1_000, WIDTHS).unwrap().mime, "image/jpeg");
}

#[test]
fn what_follows_the_picture_in_the_file_is_dropped() {
    let mut sent = encoded(&photo(30, 30), ImageFormat::Jpeg);
    sent.extend_from_slice(b"<script>canary()</script>PK\x03\x04");
    let made = render(&sent, 1_000, WIDTHS).unwrap();
    let found = made.original.windows(6).any(|part| part == b"canary");
    assert!(!found);
}

#[test]
fn a_camera_turned_on_its_side_gives_an_upright_picture_without_metadata() {
    let plain = encoded(&photo(40, 20), ImageFormat::Jpeg);
    let mut sent = plain[..2].to_vec();
    // EXIF with one entry: orientation 6, turn to the right.
    let exif: &[u8] = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    sent.extend_from_slice(&[0xff, 0xe1]);
    sent.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    sent.extend_from_slice(exif);
    sent.extend_from_slice(&plain[2..]);
    let made = render(&sent, 1_000, WIDTHS).unwrap();
    assert_eq!((made.width, made.height), (20, 40));
    assert!(!made.original.windows(4).any(|part| part == b"Exif"));
}

#[test]
fn a_claim_of_too_many_pixels_is_refused_before_decoding() {
    let sent = encoded(&photo(200, 200), ImageFormat::Png);
    assert_eq!(refusal(&sent, 10_000), "error-image-too-many-pixels");
}

#[test]
fn drawings_with_code_other_files_and_torn_pictures_are_refused() {
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>";
    assert_eq!(refusal(svg, 1_000), "error-image-format");
    assert_eq!(refusal(b"%PDF-1.7", 1_000), "error-image-format");
    let mut torn = encoded(&photo(60, 60), ImageFormat::Png);
    torn.truncate(80);
    assert_eq!(refusal(&torn, 10_000), "error-image-broken");
}

#[test]
fn moving_pictures_are_refused() {
    let mut bytes = Vec::new();
    {
        let mut gif = image::codecs::gif::GifEncoder::new(&mut bytes);
        for shade in [10, 200] {
            let frame = RgbaImage::from_pixel(4, 4, Rgba([shade, 0, 0, 255]));
            gif.encode_frame(image::Frame::new(frame)).unwrap();
        }
    }
    assert_eq!(refusal(&bytes, 1_000), "error-image-animated");
}
