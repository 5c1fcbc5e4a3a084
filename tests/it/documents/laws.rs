//! Any assessment opens as it was written, and no bytes are fatal.

use proptest::prelude::*;
use waymark::exchange::{open, write, write_one};

use super::{any_written, frozen};
use crate::teams::cases;

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_was_written_opens_as_it_was(assessment in any_written()) {
        for text in [write([&assessment]), write_one(&assessment)] {
            let opened = open(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{error:?}: {text}")))?;
            prop_assert_eq!(&opened.assessments, std::slice::from_ref(&assessment));
        }
    }

    #[test]
    fn a_damaged_document_is_read_or_refused_but_never_fatal(
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        taken in 0_usize..40,
    ) {
        let mut bytes = frozen().into_bytes();
        let start = at.index(bytes.len());
        let end = (start + taken).min(bytes.len());
        bytes.splice(start..end, [byte]);
        if let Ok(opened) = open(&bytes) {
            let again = open(write(&opened.assessments).as_bytes());
            prop_assert_eq!(again.map(|again| again.assessments), Ok(opened.assessments));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&bytes).is_err());
    }
}
