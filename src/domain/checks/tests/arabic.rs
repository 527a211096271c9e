//! Arabic typography.

use super::{mended_body, mended_line, rules_of_body, rules_of_line};
use crate::domain::checks::Rule;
use crate::domain::locale::Locale;

/// Slips of the official page and of others, to the letter (domain.md §0).
#[test]
fn the_slips_of_the_official_pages_are_found_and_mended() {
    for (written, rule, better) in [
        (
            "مدن المهن و الكفاءات",
            Rule::DetachedWaw,
            "مدن المهن والكفاءات",
        ),
        ("نصره الله ،", Rule::ArabicSpacing, "نصره الله،"),
        ("إطارعمل", Rule::JoinedWords, "إطار عمل"),
        ("لتطويرالتكوين", Rule::JoinedWords, "لتطوير التكوين"),
        ("تعزيزالحملات", Rule::JoinedWords, "تعزيز الحملات"),
        ("والكفاءات، ،", Rule::ArabicPunctuation, "والكفاءات،"),
        ("29 %من", Rule::ArabicSpacing, "29 % من"),
    ] {
        assert_eq!(rules_of_line(Locale::ArMa, written), [rule], "{written}");
        assert_eq!(mended_line(Locale::ArMa, written), better);
    }
    let both = "مدن المهن و الكفاءات :";
    assert_eq!(
        rules_of_line(Locale::ArMa, both),
        [Rule::DetachedWaw, Rule::ArabicSpacing]
    );
    assert_eq!(mended_line(Locale::ArMa, both), "مدن المهن والكفاءات:");
}

#[test]
fn punctuation_of_other_scripts_is_replaced_among_arabic_words_only() {
    assert_eq!(
        mended_line(Locale::ArMa, "الأولى, والثانية; هل تسجلتم ?"),
        "الأولى، والثانية؛ هل تسجلتم؟"
    );
    for clean in [
        "OFPPT, CMC; ok?",
        "المبلغ 3,6 مليار",
        "الأولى، 1,5 متر",
        "الساعة 10:30",
        "د.م.",
    ] {
        assert!(rules_of_line(Locale::ArMa, clean).is_empty(), "{clean}");
    }
}

#[test]
fn a_missing_space_is_put_in() {
    for (written, better) in [
        ("الأولى،الثانية", "الأولى، الثانية"),
        ("هل تسجلتم؟نعم", "هل تسجلتم؟ نعم"),
        ("الموسم2026", "الموسم 2026"),
        ("مدينةالمهن", "مدينة المهن"),
        ("الدارالبيضاء", "الدار البيضاء"),
        ("على (الجهة)والمدينة", "على (الجهة) والمدينة"),
    ] {
        assert_eq!(mended_line(Locale::ArMa, written), better);
    }
}

/// Words that look like two: none of them may be named.
#[test]
fn whole_words_are_left_alone() {
    for word in [
        "والتكوين",
        "أستراليا",
        "الأسترالية",
        "فيدرالية",
        "الليبراليون",
        "جنرالات",
        "أموالهم",
        "رسالة",
        "مجالات",
        "إزالتها",
        "متوالية",
        "المتواليات",
        "الدار",
        "مديرية",
        "المركزية",
        "إطارات",
        "قرارات",
        "عندما",
        "غيرها",
        "الإعدادية",
        "مسارات",
        "بالدار",
        "قراءة",
        "مدى",
        "و15 ماي",
        "ب15",
        "يومي 14 و15 ماي",
        "موريتانيا",
        "بوردوليه",
        "الجدال",
        "استبدالها",
        "كاتدرائية",
        "اعتدال",
        "زالت",
        "الاحتمالات",
        "الرأسمالية",
        "هذا العمل",
        "وزارة التربية الوطنية",
        "الذكاء الاصطناعي",
        "التدبير والتجارة",
        "مراكش - آسفي",
    ] {
        assert_eq!(rules_of_line(Locale::ArMa, word), [], "{word}");
    }
}

#[test]
fn runs_that_would_be_shown_backwards_are_isolated() {
    for (written, rule_count) in [
        ("التسجيل برسم 2027-2028 مفتوح", 1),
        ("اتصلوا بالرقم 05 28 12 34 56 صباحا", 1),
        ("لغة C++ للمبتدئين", 1),
        ("OFPPT يفتح باب التسجيل في جميع الجهات", 1),
        ("مكتب OFPPT يفتح باب التسجيل", 0),
        ("يوم 05/08/2026 على الساعة 10:30", 0),
        ("Full Stack", 0),
    ] {
        let found = rules_of_body(Locale::ArMa, written);
        let mixed = found.iter().filter(|rule| **rule == Rule::MixedDirection);
        assert_eq!(mixed.count(), rule_count, "{written}: {found:?}");
        let mended = mended_body(Locale::ArMa, written);
        assert!(rules_of_body(Locale::ArMa, &mended).is_empty(), "{mended}");
    }
    let title = mended_line(Locale::ArMa, "التسجيل برسم 2027-2028");
    assert_eq!(title, "التسجيل برسم \u{2066}2027-2028\u{2069}");
    assert!(rules_of_line(Locale::ArMa, &title).is_empty());
}
