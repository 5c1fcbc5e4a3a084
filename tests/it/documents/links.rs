//! Links (F38, F39): any assessment survives one, and what chats and strangers make of it is read as it was
//! written or refused.

use proptest::prelude::*;
use proptest::sample::Index;
use waymark::assessment::{Assessment, AssessmentId, Metric, Reading};
use waymark::exchange::link::{
    LinkError, MARK, MAX_LETTERS, Portion, is_link, read_link, write_link,
};
use waymark::exchange::open;

use super::{any_written, frozen};
use crate::teams::cases;

/// A real assessment with notes, targets and a plan.
fn real() -> Assessment {
    open(frozen().as_bytes()).unwrap().assessments.remove(0)
}

/// Letters of links, and what may come in their place.
const LETTERS: &str = "ABCXYZabcxyz0189-_=+/.%# é\u{200b}\0w";

fn nth(text: &str, at: Index) -> char {
    *at.get(&text.chars().collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_assessment_survives(assessment in any_written()) {
        for portion in Portion::ALL {
            let link = write_link(&assessment, portion);
            prop_assert!(is_link(&link) && link.is_ascii(), "{link}");
            prop_assert_eq!(read_link(&link), Ok(portion.of(&assessment)));
        }
    }

    #[test]
    fn no_words_but_the_names_of_what_is_assessed_travel_unasked(assessment in any_written()) {
        // A word that stands in every free text and in what this build does not know.
        let word = "longer-than-any-text".to_owned();
        let text = serde_json::to_string(&word).unwrap();
        let mut told = assessment;
        told.participants.clone_from(&word);
        told.summary.clone_from(&word);
        told.summary_draft.clone_from(&word);
        told.unknown.insert(word.clone(), text.clone());
        told.plan.decide(&"wip-limits".into(), |card| card.owner.clone_from(&word));
        let ids: Vec<_> = told.answers.keys().cloned().collect();
        for id in ids.into_iter().chain(["toil".into()]) {
            told.respond(&id, |response| {
                response.note.clone_from(&word);
                response.unknown.insert(word.clone(), text.clone());
            });
        }
        for portion in [Portion::Questions, Portion::Answers] {
            let written = waymark::exchange::write_one(&read_link(&write_link(&told, portion)).unwrap());
            prop_assert!(!written.contains(&word), "{written}");
        }
        let whole = read_link(&write_link(&told, Portion::Everything)).unwrap();
        prop_assert_eq!(whole.participants, word);
    }

    #[test]
    fn f38_a_link_that_was_cut_is_incomplete_wherever_it_was_cut(at in any::<Index>()) {
        for portion in Portion::ALL {
            let link = write_link(&real(), portion);
            let cut = &link[..MARK.len() + at.index(link.len() - MARK.len())];
            prop_assert_eq!(read_link(cut), Err(LinkError::Incomplete));
            // The full stop of the sentence in which it stood.
            let spoken = format!("{cut}…).");
            prop_assert_eq!(read_link(&spoken), Err(LinkError::Incomplete));
        }
    }

    #[test]
    fn f38_white_space_and_closing_punctuation_are_ignored(
        spaces in prop::collection::vec((any::<Index>(), prop::sample::select(vec![" ", "\n", "\r\n ", "%20", "%0A", "\u{a0}", "%C2%A0", "\u{200b}"])), 0..6),
        tail in prop::sample::select(vec!["", ")", ".", ">", "%3E", "),", "\u{201d}", "_", "*", "-", " ]\n", "…"]),
        hash in prop::sample::select(vec!["", "#"]),
    ) {
        let assessment = real();
        let mut link = write_link(&assessment, Portion::Everything);
        let room = link.len() - MARK.len() + 1;
        let mut places: Vec<_> = spaces.into_iter().map(|(at, space)| (MARK.len() + at.index(room), space)).collect();
        // From the end, so that none is put into another.
        places.sort_unstable_by(|one, other| other.cmp(one));
        for (at, space) in places {
            link.insert_str(at, space);
        }
        prop_assert_eq!(read_link(&format!("{hash}{link}{tail}")), Ok(Portion::Everything.of(&assessment)));
    }

    #[test]
    fn f38_a_changed_letter_is_refused_or_changes_nothing(at in any::<Index>(), to in any::<Index>()) {
        let assessment = real();
        let link = write_link(&assessment, Portion::Answers);
        let at = at.index(link.len());
        let changed = format!("{}{}{}", &link[..at], nth(LETTERS, to), &link[at + 1..]);
        if let Ok(read) = read_link(&changed) {
            prop_assert_eq!(read, Portion::Answers.of(&assessment), "{}", changed);
        }
    }

    #[test]
    fn f38_two_pieces_in_the_wrong_order_are_refused(at in any::<Index>()) {
        let link = write_link(&real(), Portion::Everything);
        let letters = &link[MARK.len()..];
        let at = 1 + at.index(letters.len() - 1);
        let turned = format!("{MARK}{}{}", &letters[at..], &letters[..at]);
        prop_assert!(read_link(&turned).is_err());
    }

    #[test]
    fn any_text_is_refused(text in "(?s).{0,200}", letters in "[A-Za-z0-9_-]{0,400}w?") {
        prop_assert!(read_link(&text).is_err());
        for text in [text, letters] {
            let link = format!("{MARK}{text}");
            prop_assert!(read_link(&link).is_err());
        }
    }
}

#[test]
fn f39_what_is_too_long_is_refused_before_it_is_looked_at() {
    let short = write_link(&real(), Portion::Everything);
    let room = MAX_LETTERS - short.len();
    assert!(read_link(&format!("{short}{}", " ".repeat(room))).is_ok());
    assert_eq!(
        read_link(&format!("{short}{}", " ".repeat(room + 1))),
        Err(LinkError::TooLong)
    );
}

/// A metric of which only a stranger's field or a note was kept: without them nothing is left to write.
#[test]
fn a_metric_that_says_nothing_once_its_words_stay_behind_stays_behind_itself() {
    let mut assessment = Assessment::new(AssessmentId::from("a"));
    let mut reading = Reading::default();
    reading.unknown.insert("asked".to_owned(), "7".to_owned());
    assessment.delivery = Some([(Metric::Recovery, reading)].into());
    for portion in Portion::ALL {
        let bare = portion.of(&assessment);
        assert_eq!(read_link(&write_link(&assessment, portion)), Ok(bare));
    }
    let bare = Portion::Answers.of(&assessment);
    assert_eq!(bare.delivery, Some([].into()));
}

#[test]
fn what_is_no_link_is_told_apart() {
    for fragment in [
        "",
        "#",
        "#yours",
        "waymark",
        "#Waymark=ab",
        "=waymark=",
        "é",
    ] {
        assert!(!is_link(fragment), "{fragment}");
        assert_eq!(read_link(fragment), Err(LinkError::NoLink), "{fragment}");
    }
    assert!(is_link("#waymark="));
    assert_eq!(read_link("#waymark="), Err(LinkError::Incomplete));
}

/// Links are out there: what this version wrote once, every later one reads.
#[test]
fn a_link_of_the_first_version_still_opens() {
    let mut assessment = Assessment::new(AssessmentId::from("a"));
    assessment.team = "Tide".to_owned();
    assessment.respond(&"toil".into(), |response| response.note = "ask Ines".into());
    assert_eq!(
        read_link(FIRST),
        Ok(Portion::Everything.of(&assessment)),
        "{}",
        write_link(&assessment, Portion::Everything)
    );
}

const FIRST: &str = "waymark=AQAAAHw835CQFYyxDsIwDER_BXnOAGv-gJ0NdbCIq1pNHIhdKhTl33Gmuye9uw5rbQUNIpz4K9h2CKCvjQpCvAVAVVItJKYQnx04uYnuGGHx-uBETonetjmuR86On4PUuIogN5rDxZ9ET2oOHaxyninVaN7pfrmLe2MEaPRl9SnE61jGHww";
