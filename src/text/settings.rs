//! Words of the settings.

use super::number;
use crate::scoring::BandEdition;
use crate::words::settings as words;

/// A year and what its bands are like.
pub fn edition(edition: BandEdition) -> (String, String) {
    let [medium, high, elite] = edition.boundaries().map(number::exact);
    let said = match edition {
        BandEdition::Y2023 => words::edition_2023(&medium, &high, &elite),
        BandEdition::Y2024 => words::edition_2024(&medium, &high, &elite),
    };
    (edition.year().to_string(), said)
}

/// How many assessments, questionnaires of a person's own and workshops are kept, and where.
pub fn kept(count: usize, own: usize, workshops: usize, is_lasting: bool) -> String {
    let assessments = words::kept_assessments(count);
    let all = match own {
        0 => assessments,
        own => words::kept_with_own(&assessments, own),
    };
    let all = match workshops {
        0 => all,
        workshops => words::kept_with_workshops(&all, workshops),
    };
    if is_lasting {
        words::kept(&all)
    } else {
        words::kept_in_tab(&all)
    }
}

/// The button that fetches what this browser does not keep yet, with the weight of all of it in bytes.
pub fn fetch_all(bytes: f64) -> String {
    words::offline_all(&number::rounded(bytes / 1e6, 1))
}

/// How many days ago something was, within a sentence.
pub fn ago(days: i64) -> String {
    words::ago(usize::try_from(days).unwrap_or_default())
}

/// When a copy was last saved, and how many assessments have changed since.
pub fn copied(days: Option<i64>, changed: usize) -> String {
    match days {
        None => words::copied_never().to_owned(),
        Some(days) => number::sentences([
            words::copied_when(&ago(days)),
            words::changed_since(changed),
        ]),
    }
}

/// How much room is in use: by Waymark and by others, of all that there is.
pub fn room(own: usize, others: usize, all: usize) -> String {
    let left = all.saturating_sub(own + others);
    let [own, other, left] = [own, others, left].map(|part| share(part, all));
    if others == 0 {
        words::room_used(&own, &left)
    } else {
        words::room_shared(&own, &other, &left)
    }
}

#[expect(clippy::cast_precision_loss, reason = "characters of a small storage")]
fn share(part: usize, all: usize) -> String {
    let share = part as f64 / all as f64;
    if share > 0.0 && share < 0.01 {
        words::room_little().to_owned()
    } else {
        number::percent(share)
    }
}

/// How many bytes of the browser's larger storage are in use.
pub fn room_further(used: f64, all: f64) -> String {
    words::room_further(&size(used), &size(all))
}

/// A number of bytes.
fn size(bytes: f64) -> String {
    let megabytes = bytes / 1e6;
    if megabytes < 1000.0 {
        words::megabytes(&number::decimal(megabytes))
    } else {
        words::gigabytes(&number::decimal(megabytes / 1000.0))
    }
}

/// What would be erased.
pub fn erases(count: usize, own: usize, workshops: usize) -> String {
    let own = (own > 0).then(|| words::erases_own(own));
    let workshops = (workshops > 0).then(|| words::erases_workshops(workshops));
    let besides = words::erases_besides().to_owned();
    number::sentences(
        [words::erases(count)]
            .into_iter()
            .chain(own)
            .chain(workshops)
            .chain([besides]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_counted_with_where_it_is() {
        assert!(kept(0, 0, 0, true).starts_with("No assessment. Besides, the tools’ entries"));
        assert!(kept(2, 1, 0, true).starts_with("2 assessments and 1 questionnaire of your own. "));
        assert!(kept(2, 0, 3, true).starts_with("2 assessments, and 3 workshops. "));
        assert!(kept(1, 0, 0, false).starts_with("1 assessment, in this tab only: "));
    }

    #[test]
    fn everything_that_would_be_erased_is_named() {
        assert!(erases(0, 0, 0).starts_with("No assessment is kept here now."));
        assert!(erases(1, 2, 0).starts_with("This deletes the one assessment kept here, "));
        assert!(erases(1, 0, 1).contains(" The workshop goes, too, with what people answered. "));
        assert!(erases(3, 0, 0).starts_with("This deletes all 3 assessments kept here, "));
        assert!(
            erases(1, 1, 0).contains(" The questionnaire that you brought goes, too. The tools")
        );
        assert!(
            erases(1, 2, 0).contains(" The 2 questionnaires that you brought go, too. The tools")
        );
    }

    #[test]
    fn room_is_told_in_shares_and_others_are_named() {
        assert!(room(0, 0, 100).starts_with("Waymark uses 0 % of the room"));
        assert!(room(1, 0, 1000).starts_with("Waymark uses less than 1 % of the room"));
        assert!(room(1, 0, 1000).ends_with("; 100 % is left."));
        assert!(room(20, 50, 100).ends_with("other projects there 50 %; 30 % is left."));
        assert!(room(20, 100, 100).ends_with("; 0 % is left."));
        assert!(room_further(1_240_000.0, 1e10).contains(" take 1.2 MB, of 10.0 GB at most."));
    }

    #[test]
    fn the_last_copy_is_told_by_its_age() {
        assert_eq!(copied(None, 3), "None yet.");
        let said = copied(Some(0), 0);
        assert_eq!(said, "Saved today. No assessment has changed since.");
        assert!(copied(Some(1), 1).starts_with("Saved yesterday. One assessment has"));
        assert!(copied(Some(12), 2).starts_with("Saved 12 days ago. 2 assessments have"));
    }

    #[test]
    fn a_year_says_where_its_bands_begin() {
        let (year, said) = edition(BandEdition::Y2023);
        assert_eq!(year, "2023");
        assert_eq!(
            said,
            "The four clusters lie well apart: Medium above 4.5125, High above 6.4375, Elite above 8.3125."
        );
    }
}
