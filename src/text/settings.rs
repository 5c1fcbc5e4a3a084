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

/// How many assessments and questionnaires of a person's own are kept, and where.
pub fn kept(count: usize, own: usize, is_lasting: bool) -> String {
    let assessments = words::kept_assessments(count);
    let all = match own {
        0 => assessments,
        own => words::kept_with_own(&assessments, own),
    };
    if is_lasting {
        words::kept(&all)
    } else {
        words::kept_in_tab(&all)
    }
}

/// What would be erased.
pub fn erases(count: usize, own: usize) -> String {
    let own = (own > 0).then(|| words::erases_own(own));
    let besides = words::erases_besides().to_owned();
    number::sentences(
        [words::erases(count)]
            .into_iter()
            .chain(own)
            .chain([besides]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_counted_with_where_it_is() {
        assert_eq!(
            kept(0, 0, true),
            "No assessment in this browser’s storage for this site."
        );
        assert_eq!(
            kept(2, 1, true),
            "2 assessments and 1 questionnaire of your own in this browser’s storage for this site."
        );
        assert!(kept(1, 0, false).starts_with("1 assessment, in this tab only: "));
    }

    #[test]
    fn everything_that_would_be_erased_is_named() {
        assert!(erases(0, 0).starts_with("No assessment is kept here now."));
        assert!(erases(1, 2).starts_with("This erases the one assessment kept here, "));
        assert!(erases(3, 0).starts_with("This erases all 3 assessments kept here, "));
        assert!(erases(1, 1).contains(" The questionnaire that you brought goes, too. The calc"));
        assert!(erases(1, 2).contains(" The 2 questionnaires that you brought go, too. The calc"));
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
