//! The binary: hands over to [`mihan`].
fn main() {}
