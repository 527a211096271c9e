//! Picture files as people send them, and the form that sends them.

use std::io::Cursor;

use axum::body::Body;
use axum::http::Request;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use crate::support::{Answer, TestPerson};

const BOUNDARY: &str = "a-line-that-no-picture-has";

pub fn encoded(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub fn photo(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x % 256) as u8, (y % 256) as u8, 90])
    }))
}

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encoded(&photo(width, height), ImageFormat::Jpeg)
}

/// A PNG that can be seen through.
pub fn glass() -> Vec<u8> {
    let pixels = RgbaImage::from_pixel(500, 20, Rgba([10, 20, 30, 40]));
    encoded(&DynamicImage::ImageRgba8(pixels), ImageFormat::Png)
}

/// A JPEG of a camera turned on its side, that knows where it was.
pub fn with_place(width: u32, height: u32) -> Vec<u8> {
    let plain = jpeg(width, height);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    // Orientation 6: turn to the right.
    exif.extend_from_slice(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    // The directory of the place, with one entry: north.
    exif.extend_from_slice(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
    exif.extend_from_slice(b"\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0GPS-30.42N");
    let mut bytes = plain[..2].to_vec();
    bytes.extend_from_slice(&[0xff, 0xe1]);
    bytes.extend_from_slice(&u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(&exif);
    bytes.extend_from_slice(&plain[2..]);
    bytes
}

pub fn moving() -> Vec<u8> {
    let mut bytes = Vec::new();
    {
        let mut gif = image::codecs::gif::GifEncoder::new(&mut bytes);
        for shade in [10, 200] {
            let frame = RgbaImage::from_pixel(4, 4, Rgba([shade, 0, 0, 255]));
            gif.encode_frame(image::Frame::new(frame)).unwrap();
        }
    }
    bytes
}

/// A form with a file, as browsers send it; `accept` is what the sender can read.
pub fn form(city: &str, file: &[u8], accept: &str) -> Request<Body> {
    let mut body = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"city\"\r\n\r\n{city}\r\n\
         --{BOUNDARY}\r\ncontent-disposition: form-data; name=\"credit\"\r\n\r\nOFPPT\r\n\
         --{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"cour.jpg\"\r\n\
         content-type: image/jpeg\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    request(accept).body(Body::from(body)).unwrap()
}

pub fn request(accept: &str) -> axum::http::request::Builder {
    Request::post("/admin/images")
        .header("host", "mihan.example")
        .header("accept", accept)
        .header(
            "content-type",
            format!("multipart/form-data; boundary={BOUNDARY}"),
        )
}

/// Sends a file as the editor's script does.
pub async fn sends(who: &mut TestPerson, city: &str, file: &[u8]) -> Answer {
    let request = form(city, file, "application/json");
    who.browser.request(request).await
}

/// A picture in a desk's collection: its public id.
pub async fn uploads(who: &mut TestPerson, city: &str, file: Vec<u8>) -> String {
    let answer = sends(who, city, &file).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    let told: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    told["id"].as_str().unwrap().to_owned()
}
