//! Every way of the post: memory, folder, and SMTP against a scripted server on this machine.
//! No test here may send a mail to anybody.

use std::collections::BTreeMap;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use super::*;
use crate::clock::ClockHand;
use crate::config::Overrides;

fn clock() -> (Clock, ClockHand) {
    Clock::settable("2026-11-23T21:00:00Z".parse().unwrap())
}

fn mailer(settings: &[(&str, &str)]) -> Mailer {
    let environment: BTreeMap<_, _> = settings
        .iter()
        .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
        .collect();
    let config = Config::from_sources(&Overrides::default(), &environment).unwrap();
    Mailer::new(&config, clock().0).unwrap()
}

fn mail(id: &str) -> OutgoingMail {
    OutgoingMail {
        message_id: id.to_owned(),
        to: Recipient {
            address: "salma@example.ma".to_owned(),
            name: "سلمى العلوي".to_owned(),
        },
        subject: "دعوة إلى غرفة الأخبار".to_owned(),
        html: "<p dir=\"rtl\">مرحبا</p>".to_owned(),
        text: "مرحبا".to_owned(),
        locale: Locale::ArMa,
    }
}

/// A mail server that answers what the script says (first word of a command → reply) and passes on what it was told.
async fn smtp_server(
    script: &'static [(&'static str, &'static str)],
) -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (heard, hearing) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        writer.write_all(b"220 test\r\n").await.unwrap();
        let mut in_data = false;
        while let Ok(Some(line)) = lines.next_line().await {
            let word = line
                .split([' ', ':'])
                .next()
                .unwrap_or_default()
                .to_uppercase();
            let _ = heard.send(line.clone());
            let reply = match (in_data, line.as_str()) {
                (true, ".") => {
                    in_data = false;
                    "250 taken"
                }
                (true, _) => continue,
                (false, _) => script
                    .iter()
                    .find(|(name, _)| *name == word)
                    .map_or("250 ok", |(_, reply)| reply),
            };
            in_data |= reply.starts_with("354");
            writer
                .write_all(format!("{reply}\r\n").as_bytes())
                .await
                .unwrap();
        }
    });
    (address.to_string(), hearing)
}

async fn error_from(script: &'static [(&'static str, &'static str)], account: &str) -> MailError {
    let (address, _hearing) = smtp_server(script).await;
    let mailer = mailer(&[("MIHAN_SMTP_URL", &format!("smtp://{account}{address}"))]);
    mailer.send(&mail("one")).await.unwrap_err()
}

#[tokio::test]
async fn a_mail_carries_its_headers_and_both_bodies() {
    let (mailer, sent) = Mailer::memory(clock().0).unwrap();
    mailer.send(&mail("0199-abc")).await.unwrap();
    let raw = sent.all_raw().concat();
    for header in [
        "Message-ID: <0199-abc@localhost>",
        "Content-Language: ar-MA",
        "Auto-Submitted: auto-generated",
        "Date: Mon, 23 Nov 2026 21:00:00 +0000",
        "Subject: =?utf-8?b?",
        "multipart/alternative",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Type: text/html; charset=utf-8",
    ] {
        assert!(raw.contains(header), "{header} is missing from:\n{raw}");
    }
    mailer.send(&mail("0199-abc")).await.unwrap();
    let [first, second] = &sent.all_raw()[..] else {
        panic!("two mails")
    };
    assert_eq!(first, second);
}

#[tokio::test]
async fn line_breaks_cannot_add_a_header() {
    let (mailer, sent) = Mailer::memory(clock().0).unwrap();
    let mut evil = mail("one");
    evil.subject = "Hello\r\nBcc: all@example.ma".to_owned();
    evil.to.name = "A\r\nBcc: all@example.ma".to_owned();
    mailer.send(&evil).await.unwrap();
    assert!(!sent.all_raw().concat().contains("\r\nBcc:"));
}

#[tokio::test]
async fn a_bad_address_or_id_is_a_permanent_failure() {
    let (mailer, _) = Mailer::memory(clock().0).unwrap();
    let mut nowhere = mail("one");
    nowhere.to.address = "nowhere".to_owned();
    assert!(!mailer.send(&nowhere).await.unwrap_err().temporary);
    assert!(!mailer.send(&mail("../one")).await.unwrap_err().temporary);
}

#[tokio::test]
async fn the_memory_box_fails_when_told() {
    let (mailer, sent) = Mailer::memory(clock().0).unwrap();
    sent.fail_with(Some(MailError::temporary("down")));
    assert!(mailer.send(&mail("one")).await.unwrap_err().temporary);
    sent.fail_with(None);
    mailer.send(&mail("one")).await.unwrap();
    assert_eq!(
        (sent.attempts(), sent.take().len(), sent.all().len()),
        (2, 1, 0)
    );
}

#[tokio::test]
async fn the_folder_keeps_mails_newest_first_and_a_repeat_once() {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("mail");
    let (clock, hand) = clock();
    let environment = BTreeMap::from([(
        "MIHAN_DATA_DIR".to_owned(),
        data.path().display().to_string(),
    )]);
    let config = Config::from_sources(&Overrides::default(), &environment).unwrap();
    let mailer = Mailer::new(&config, clock).unwrap();
    assert!(list_folder(&folder).await.unwrap().is_empty());
    mailer.probe().await.unwrap();
    mailer.send(&mail("first")).await.unwrap();
    hand.advance(jiff::SignedDuration::from_secs(60));
    mailer.send(&mail("second")).await.unwrap();
    mailer.send(&mail("second")).await.unwrap();

    let ids: Vec<_> = list_folder(&folder)
        .await
        .unwrap()
        .into_iter()
        .map(|mail| mail.id)
        .collect();
    assert_eq!(ids, ["second", "first"]);
    let read = read_folder(&folder, "first").await.unwrap().unwrap();
    assert_eq!(
        (read.html.as_str(), read.to_name.as_str()),
        ("<p dir=\"rtl\">مرحبا</p>", "سلمى العلوي")
    );
    assert!(
        std::fs::read_to_string(folder.join("first.eml"))
            .unwrap()
            .contains("Message-ID: <first@localhost>")
    );
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 4);
    assert_eq!(read_folder(&folder, "../mail/first").await.unwrap(), None);
}

#[tokio::test]
async fn a_mail_goes_over_smtp() {
    let (address, mut hearing) = smtp_server(&[("DATA", "354 go on")]).await;
    let mailer = mailer(&[("MIHAN_SMTP_URL", &format!("smtp://{address}"))]);
    mailer.send(&mail("over-smtp")).await.unwrap();
    let mut heard = Vec::new();
    while let Ok(line) = hearing.try_recv() {
        heard.push(line);
    }
    assert!(
        heard
            .iter()
            .any(|line| line.starts_with("RCPT TO:<salma@example.ma>")),
        "{heard:?}"
    );
    assert!(
        heard.contains(&"Message-ID: <over-smtp@localhost>".to_owned()),
        "{heard:?}"
    );
}

#[tokio::test]
async fn only_a_refusal_of_this_very_mail_is_permanent() {
    assert!(error_from(&[("RCPT", "450 later")], "").await.temporary);
    assert!(
        !error_from(&[("RCPT", "550 nobody here")], "")
            .await
            .temporary
    );
    let refused_sign_in = &[
        ("EHLO", "250-test\r\n250 AUTH PLAIN"),
        ("AUTH", "535 wrong password"),
    ];
    assert!(
        error_from(refused_sign_in, "mihan:hunter2@")
            .await
            .temporary
    );
    let closed = mailer(&[("MIHAN_SMTP_URL", "smtp://127.0.0.1:9")]);
    assert!(closed.send(&mail("one")).await.unwrap_err().temporary);
    assert!(closed.probe().await.is_err());
}

#[tokio::test]
async fn nothing_of_the_password_shows() {
    let mailer = mailer(&[("MIHAN_SMTP_URL", "smtps://mihan:hunter2@mail.example.ma")]);
    assert!(!format!("{mailer:?}").contains("hunter2"));
}
