//! PLACEHOLDER until the block tree lands: its owner replaces this file whole and keeps these six methods (adapting src/domain/content where names differ).
#[derive(Clone, Debug, PartialEq)]
pub struct RichText;
pub struct Pr;
impl Pr {
    pub fn block_id(&self) -> Option<String> {
        None
    }
    pub fn key(&self) -> &'static str {
        ""
    }
}
impl RichText {
    pub fn parse(_: &serde_json::Value) -> Result<Self, String> {
        Ok(Self)
    }
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::Value::Null
    }
    pub fn plain_text(&self) -> String {
        String::new()
    }
    pub fn is_empty(&self) -> bool {
        true
    }
    pub fn asset_ids(&self) -> Vec<String> {
        vec![]
    }
    pub fn problems(&self) -> Vec<Pr> {
        vec![]
    }
}
