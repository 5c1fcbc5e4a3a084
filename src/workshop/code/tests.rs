//! What comes through, and what never does.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::workshop::tests::sample;
use crate::workshop::{Anonymity, SessionId};

/// A workshop of any size and any ladders.
fn any_invitation() -> impl Strategy<Value = Invitation> {
    let ladders = prop::collection::vec(prop_oneof![4 => Just(5_u8), 1 => 2_u8..=7], 1..=120);
    let anonymity = prop::sample::select(Anonymity::ALL.to_vec());
    (ladders, anonymity, any::<bool>()).prop_map(|(ladders, anonymity, asks_roles)| {
        let invitation = sample::invitation(&ladders, anonymity);
        if asks_roles {
            invitation.asking_roles()
        } else {
            invitation
        }
    })
}

/// A workshop and somebody's code.
fn any_code() -> impl Strategy<Value = (Invitation, Submission, String)> {
    (any_invitation(), any::<u32>()).prop_map(|(invitation, number)| {
        let submission = sample::submission(&invitation, number);
        let code = Code::of(&invitation, &submission).unwrap();
        (invitation, submission, code.0)
    })
}

fn code(invitation: &Invitation, number: u32) -> String {
    Code::of(invitation, &sample::submission(invitation, number))
        .unwrap()
        .0
}

/// The submissions that are read from a text.
fn read_from(invitation: &Invitation, text: &str) -> Vec<Submission> {
    let found = find(invitation, text).into_iter();
    found.filter_map(|found| found.read.ok()).collect()
}

/// What is wrong with each code in a text; nothing where one is right.
fn faults(invitation: &Invitation, text: &str) -> Vec<Option<Fault>> {
    let found = find(invitation, text).into_iter();
    found.map(|found| found.read.err()).collect()
}

#[test]
fn codes_are_as_long_as_the_layout_says() {
    for (questions, letters) in [(15, 33), (30, 42), (60, 60), (100, 84)] {
        let invitation = sample::five_levels(questions);
        assert_eq!(Code::length(&invitation), letters);
        let code = code(&invitation, 1);
        assert_eq!((code.len(), &code[..1]), (letters, "W"));
    }
}

#[test]
fn a_known_code_is_read_for_ever() {
    let invitation = sample::invitation(&[5, 5, 7, 3], Anonymity::Initials).asking_roles();
    let votes = vec![
        Some(Vote::Level(4)),
        None,
        Some(Vote::Level(7)),
        Some(Vote::DontKnow),
    ];
    let initials = "AZ".parse().unwrap();
    let submission = Submission {
        nonce: Nonce(0x0123_4567),
        ballot: Ballot::new(&invitation, Some(Role::Ops), initials, votes).unwrap(),
    };
    let code = Code::of(&invitation, &submission).unwrap();
    // Written by a program of its own, from the layout alone.
    assert_eq!(code.grouped(), "W80DJ-6J3G2-8T5CW-7820Z-8TA2R-J8");
    assert_eq!(Code::read(&invitation, &code.grouped()), Ok(submission));
}

#[test]
fn a_level_that_the_ladder_lacks_is_refused_when_written_and_when_read() {
    let five = sample::invitation(&[5], Anonymity::Nobody);
    let three = sample::invitation(&[3], Anonymity::Nobody);
    let votes = vec![Some(Vote::Level(5))];
    let submission = Submission {
        nonce: Nonce(1),
        ballot: Ballot::new(&five, None, Initials::NONE, votes).unwrap(),
    };
    assert_eq!(Code::of(&three, &submission), Err(Misfit::Level(0)));
    // The same code with the other workshop's key and a checksum to match.
    let letters: Vec<u8> = Code::of(&five, &submission)
        .unwrap()
        .0
        .chars()
        .filter_map(letters::number)
        .collect();
    let read = Bits::of_letters(&letters);
    let mut forged = Bits::default();
    forged.push(read.number(0, 9), 9);
    forged.push(three.key(), 32);
    for at in 41..bits_of(&five) - CHECKSUM {
        forged.push(read.number(at, 1), 1);
    }
    forged.seal();
    let forged: String = forged.letters().map(letters::letter).collect();
    assert_eq!(faults(&three, &forged), [Some(Fault::Impossible)]);
}

#[test]
fn codes_of_other_workshops_and_later_versions_are_told_apart() {
    let here = sample::five_levels(15);
    let same_length = Invitation::new(
        SessionId(7),
        sample::calms(),
        here.items().to_vec(),
        here.anonymity(),
    )
    .unwrap();
    let longer = sample::five_levels(31);
    for other in [&same_length, &longer] {
        let code = Code::of(other, &sample::submission(other, 3)).unwrap();
        for text in [
            code.0.clone(),
            code.grouped(),
            format!("{} thanks", code.grouped()),
        ] {
            assert_eq!(faults(&here, &text), [Some(Fault::Foreign)], "{text}");
        }
    }
    for mark in 29..32 {
        for more in [0, 60, 200] {
            let mut bits = Bits::default();
            bits.push(mark, 5);
            for at in 0..150 + more {
                bits.push(u32::from(at % 3 == 0), 1);
            }
            bits.seal();
            let newer: String = bits.letters().map(letters::letter).collect();
            assert_eq!(faults(&here, &newer), [Some(Fault::Newer)], "{newer}");
        }
    }
}

#[test]
fn what_was_damaged_says_how() {
    let invitation = sample::five_levels(30);
    let good = code(&invitation, 1);
    let mut typo = good.clone();
    let wrong = if good.ends_with('7') { "8" } else { "7" };
    typo.replace_range(good.len() - 1.., wrong);
    assert_eq!(faults(&invitation, &typo), [Some(Fault::Typo)]);
    typo.replace_range(good.len() - 1.., "U");
    assert_eq!(faults(&invitation, &typo), [Some(Fault::Typo)]);
    assert_eq!(faults(&invitation, &good[..30]), [Some(Fault::CutOff)]);
    assert_eq!(
        faults(&invitation, &format!("{good}7")),
        [Some(Fault::TooLong)]
    );
    // Neither takes the one after it along.
    for broken in [&typo[..], &good[..30]] {
        let text = format!("{broken}\n{good}");
        assert_eq!(faults(&invitation, &text).last(), Some(&None), "{text}");
        assert_eq!(faults(&invitation, &text).len(), 2, "{text}");
    }
}

#[test]
fn prose_is_no_code() {
    let invitation = sample::five_levels(15);
    for text in [
        "",
        "W",
        "We were what we wanted to be: welcome, everyone who worked with us.",
        "weltverbesserungsgesellschaften Weihnachtsgeschichtenerzähler",
        "Which would where whole world wrote 12345 times",
        "windows-2019-server-x86 yesterday-at-1030",
        "https://teams.example.org/l/meetup-join/19%3ameeting_ZDk4YjQ2NzItMzA3Yy00ZjE2/0?context=x",
        "5f9c4ab08cac7457e9111a30e4664920607ea2c115a1433d7be98e97e64244ca",
        "30/11/2026, 10:03 - Wanda: x-ray 2000 zebras",
    ] {
        assert_eq!(find(&invitation, text), [], "{text}");
    }
}

#[test]
fn a_code_is_found_however_it_travels() {
    let invitation = sample::five_levels(60);
    let expected = [sample::submission(&invitation, 9)];
    let bare = code(&invitation, 9);
    let grouped = Code(bare.clone()).grouped();
    let confused = bare.replace('0', "o").replace('1', "l").to_lowercase();
    for text in [
        bare.clone(),
        bare.to_lowercase(),
        confused.clone(),
        confused.replace('l', "i"),
        grouped.clone(),
        grouped.replace('-', " "),
        grouped.replace('-', "\u{2013}"),
        grouped.replacen('-', "-\n", 7),
        format!("https://example.org/waymark/join/#{bare}"),
        format!("<https://example.org/join/#{grouped}>."),
        format!("{}\r\n{}", &bare[..41], &bare[41..]),
        format!("> {}\n> {}", &bare[..58], &bare[58..]),
        format!("{}\u{ad}{}\u{200b}", &bare[..7], &bare[7..]),
        format!("*{bare}*, that was mine"),
        format!("Here is mine: {grouped} Thanks"),
        format!("[10:03] Wanda: {bare}\n[10:04] Yve: well done, 12345 times"),
    ] {
        assert_eq!(read_from(&invitation, &text), expected, "{text}");
        assert_eq!(find(&invitation, &text).len(), 1, "{text}");
    }
    assert_eq!(Code::read(&invitation, &grouped).as_ref(), Ok(&expected[0]));
}

#[test]
fn five_hundred_codes_come_out_of_one_transcript() {
    let invitation = sample::five_levels(60);
    let mut text = String::new();
    let mut expected = Vec::new();
    for number in 0..500 {
        let submission = sample::submission(&invitation, number);
        let code = Code::of(&invitation, &submission).unwrap();
        let said = match number % 5 {
            0 => code.0.to_lowercase(),
            1 => code.grouped(),
            2 => format!("mine: https://example.org/join/#{} 🙂", code.as_str()),
            3 => format!("{}\n{}", &code.0[..30], &code.0[30..]),
            _ => code.grouped().replace('-', " "),
        };
        writeln!(
            text,
            "[{:02}:{:02}] Person {number}: {said}",
            number / 60,
            number % 60
        )
        .unwrap();
        text += "[11:59] Wes: which one was yours, 1 or 2?\n";
        expected.push(submission);
    }
    let found = find(&invitation, &text);
    assert_eq!(found.len(), 500);
    let read: Vec<_> = found.into_iter().map(|found| found.read.unwrap()).collect();
    assert_eq!(read, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read((invitation, submission, code) in any_code()) {
        prop_assert_eq!(code.len(), Code::length(&invitation));
        prop_assert_eq!(Code::read(&invitation, &code), Ok(submission.clone()));
        for text in [Code(code.clone()).grouped(), code.to_lowercase()] {
            prop_assert_eq!(read_from(&invitation, &text), std::slice::from_ref(&submission));
        }
    }

    /// Every bit of every letter.
    #[test]
    fn no_flipped_bit_is_taken((invitation, _, code) in any_code()) {
        let numbers: Vec<u8> = code.chars().filter_map(letters::number).collect();
        for at in 0..numbers.len() {
            for bit in 0..LETTER {
                let mut flipped = numbers.clone();
                flipped[at] ^= 1 << bit;
                prop_assert!(read(&invitation, &flipped).is_err());
                let text: String = flipped.iter().map(|number| letters::letter(*number)).collect();
                prop_assert_eq!(read_from(&invitation, &text), []);
            }
        }
    }

    /// Any character in place of any other: read as the same, or not at all.
    #[test]
    fn no_other_character_is_taken_for_something_else(
        (invitation, submission, code) in any_code(),
        other in prop_oneof![
            4 => prop::char::range('0', 'z'),
            1 => prop::sample::select(vec!['-', ' ', '\n', 'U', 'u', 'é', '\u{ad}', 'Ｗ']),
            1 => any::<char>(),
        ],
    ) {
        for at in 0..code.len() {
            let mut changed: Vec<char> = code.chars().collect();
            let is_same = letters::number(other) == letters::number(changed[at]);
            changed[at] = other;
            let text: String = changed.into_iter().collect();
            let read = read_from(&invitation, &text);
            if is_same {
                prop_assert_eq!(read, std::slice::from_ref(&submission));
            } else {
                prop_assert_eq!(read, []);
            }
        }
    }

    #[test]
    fn no_exchanged_neighbours_are_taken((invitation, _, code) in any_code()) {
        for at in 1..code.len() {
            let mut letters: Vec<char> = code.chars().collect();
            letters.swap(at - 1, at);
            let text: String = letters.into_iter().collect();
            if text != code {
                prop_assert_eq!(read_from(&invitation, &text), []);
            }
        }
    }

    /// At either end, and with anything more.
    #[test]
    fn nothing_that_is_cut_off_or_longer_is_taken(
        (invitation, _, code) in any_code(),
        more in "[0-9A-TV-Z]{1,3}",
    ) {
        for at in 1..code.len() {
            prop_assert_eq!(read_from(&invitation, &code[..at]), []);
            prop_assert_eq!(read_from(&invitation, &code[at..]), []);
        }
        for text in [format!("{code}{more}"), format!("{more}{code}")] {
            prop_assert_eq!(read_from(&invitation, &text), []);
        }
    }

    #[test]
    fn any_text_is_read_without_a_crash(text: String, letters in "[W-Z0-9 \n-]{0,400}") {
        let invitation = sample::five_levels(15);
        for text in [&text, &letters] {
            let found = find(&invitation, text);
            prop_assert!(found.iter().all(|found| found.read.is_err() && text.contains(found.text)));
        }
    }
}

#[test]
fn a_wrong_letter_is_told_as_one_however_short_the_last_group_is() {
    for questions in [3, 7, 15, 30] {
        let invitation = sample::five_levels(questions);
        let good = Code(code(&invitation, 4)).grouped();
        for (at, letter) in good.char_indices().skip(1).filter(|(_, it)| *it != '-') {
            let other = if letter == '7' { "8" } else { "7" };
            let mut text = good.clone();
            text.replace_range(at..=at, other);
            assert_eq!(faults(&invitation, &text), [Some(Fault::Typo)], "{text}");
        }
    }
}

/// Run in a release build, and by hand, to see how long the worst texts take.
#[test]
fn a_text_made_to_be_slow_takes_no_minute() {
    let invitation = sample::five_levels(60);
    for piece in [
        "W1234 ",
        "W ",
        "W12345678A ",
        "W1234567890123456789",
        "x",
        "W1\n",
    ] {
        let text = piece.repeat((1 << 17) / piece.len());
        let found = find(&invitation, &text);
        assert!(found.iter().all(|found| found.read.is_err()), "{piece}");
    }
}
