//! Cuts Rust source into words and signs, without comments, strings and lifetimes. Just enough to find
//! paths; knows no grammar.

/// A word, `::`, or a single sign, and its line from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub line: usize,
}

pub fn tokens(source: &str) -> Vec<Token> {
    let chars: Vec<char> = source.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < chars.len() {
        let end = token_end(&chars, at);
        let text: String = chars[at..end].iter().collect();
        if is_word_start(chars[at]) && !text.contains('"') || is_sign(&text) {
            found.push(Token { text, line });
        }
        line += chars[at..end].iter().filter(|c| **c == '\n').count();
        at = end;
    }
    found
}

fn token_end(chars: &[char], at: usize) -> usize {
    let next = chars.get(at + 1).copied();
    match chars[at] {
        '/' if next == Some('/') => find(chars, at, |c| c == '\n'),
        '/' if next == Some('*') => block_comment_end(chars, at),
        '"' => string_end(chars, at),
        '\'' => quote_end(chars, at),
        ':' if next == Some(':') => at + 2,
        c if is_word_start(c) => word_end(chars, at),
        _ => at + 1,
    }
}

fn is_sign(text: &str) -> bool {
    let mut chars = text.chars();
    let first = chars.next().unwrap_or(' ');
    text == "::" || chars.next().is_none() && !first.is_whitespace() && !"\"'".contains(first)
}

fn is_word_start(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The end of a word, or of the string it is a prefix of (`r"…"`, `br#"…"#`, `b"…"`, `c"…"`).
fn word_end(chars: &[char], at: usize) -> usize {
    let end = find(chars, at, |c| !is_word_start(c));
    let word: String = chars[at..end].iter().collect();
    if !["r", "b", "br", "c", "cr"].contains(&word.as_str()) {
        return end;
    }
    let hashes = chars[end..].iter().take_while(|c| **c == '#').count();
    if chars.get(end + hashes) != Some(&'"') {
        return end;
    }
    if !word.contains('r') {
        return string_end(chars, end);
    }
    let closing: Vec<char> = std::iter::once('"')
        .chain(std::iter::repeat_n('#', hashes))
        .collect();
    (end + hashes + 1..chars.len())
        .find(|i| chars[*i..].starts_with(&closing))
        .map_or(chars.len(), |i| i + closing.len())
}

fn string_end(chars: &[char], at: usize) -> usize {
    let mut end = at + 1;
    while end < chars.len() && chars[end] != '"' {
        end += if chars[end] == '\\' { 2 } else { 1 };
    }
    (end + 1).min(chars.len())
}

/// A character literal, or a lifetime: `'a'` closes within a few characters, `'a` does not.
fn quote_end(chars: &[char], at: usize) -> usize {
    if chars.get(at + 1) == Some(&'\\') {
        return (find(chars, at + 3, |c| c == '\'') + 1).min(chars.len());
    }
    if chars.get(at + 2) == Some(&'\'') {
        return at + 3;
    }
    find(chars, at + 1, |c| !is_word_start(c))
}

fn block_comment_end(chars: &[char], at: usize) -> usize {
    let (mut depth, mut end) = (0, at);
    while end < chars.len() {
        match (chars[end], chars.get(end + 1)) {
            ('/', Some('*')) => (depth, end) = (depth + 1, end + 2),
            ('*', Some('/')) => (depth, end) = (depth - 1, end + 2),
            _ => end += 1,
        }
        if depth == 0 {
            return end;
        }
    }
    chars.len()
}

fn find(chars: &[char], from: usize, stop: impl Fn(char) -> bool) -> usize {
    (from.min(chars.len())..chars.len())
        .find(|i| stop(chars[*i]))
        .unwrap_or(chars.len())
}

#[test]
fn tokens_leave_out_comments_strings_and_lifetimes() {
    let source = r##"
        // crate::a
        /* crate::b /* nested */ crate::c */
        fn f<'life>(x: &'life str) { g("crate::d", r#"crate::"e""#, b"f", '"', '\'', 'x'); h::i() }
    "##;
    let words: Vec<String> = tokens(source).into_iter().map(|token| token.text).collect();
    assert_eq!(
        words.join(" "),
        "fn f < > ( x : & str ) { g ( , , , , , ) ; h :: i ( ) }"
    );
    assert_eq!(tokens("\n\n x")[0].line, 3);
}
