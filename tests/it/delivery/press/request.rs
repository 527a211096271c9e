//! Asking the public routes.

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use serde_json::Value as Json;
use tower::ServiceExt as _;

use super::Press;

#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Press {
    pub async fn get(&self, path: &str) -> Reply {
        self.asks(Method::GET, path, &[]).await
    }

    pub async fn asks(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Reply {
        // Addresses are typed in Arabic here; on the wire they are percent-encoded.
        let path: String = path
            .chars()
            .map(|letter| match letter.is_ascii() {
                true => letter.to_string(),
                false => {
                    let mut bytes = [0; 4];
                    let bytes = letter.encode_utf8(&mut bytes).as_bytes();
                    bytes.iter().map(|byte| format!("%{byte:02X}")).collect()
                }
            })
            .collect();
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).unwrap();
        let response = self.house.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        Reply {
            status: parts.status,
            headers: parts.headers,
            bytes: to_bytes(body, usize::MAX).await.unwrap().to_vec(),
        }
    }
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }

    pub fn json(&self) -> Json {
        serde_json::from_slice(&self.bytes).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap())
            .unwrap_or_default()
    }
}
