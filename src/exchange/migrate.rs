//! Brings documents of an earlier schema up to the present one.
//!
//! A step changes the fields of a whole document from one schema to the next, before anything is
//! read of them: whoever reads knows the present shape only. Steps stand here, each numbered and
//! never changed again; [`Format`](super::Format) lists those of each kind. A step sees nothing but the
//! fields, and what it does not need it leaves as it is: the reader says what is wrong with it. One that
//! cannot go on is [`Stuck`]: then nothing of the document is read. A text that is kept stays as it is
//! until what was read of it is saved anew, and then a copy of it stays, too, until the next start has
//! read what took its place (`storage`).
//!
//! To raise a kind of document: write its step here, list it and raise the number in `format.rs`,
//! freeze what is written from now on in `tests/fixtures/frozen`, and describe it in
//! `public/schema`.

use serde_json::{Map, Value};

use super::OpenError;

/// A step does not understand what it is to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stuck;

/// How a document of one schema becomes one of the next.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// The schema that it begins with.
    pub(crate) from: u64,
    /// What becomes of the fields; the header is not among them.
    pub(crate) change: fn(&mut Map<String, Value>) -> Result<(), Stuck>,
}

/// Whether steps lead from schema 1 to another, one number at a time.
pub(super) const fn is_complete(steps: &[Step], schema: u64) -> bool {
    let mut reached = 1;
    let mut rest = steps;
    while let [step, later @ ..] = rest {
        if step.from != reached {
            return false;
        }
        reached += 1;
        rest = later;
    }
    reached == schema
}

/// Takes every step from a schema on.
///
/// # Errors
/// When one is stuck.
pub(super) fn migrate(
    steps: &[Step],
    from: u64,
    fields: &mut Map<String, Value>,
) -> Result<(), OpenError> {
    let mut ahead = steps.iter().filter(|step| step.from >= from);
    let outcome = ahead.try_for_each(|step| (step.change)(fields));
    outcome.map_err(|Stuck| OpenError::NotBroughtUp(from))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Steps that write down that they were taken.
    const STEPS: [Step; 3] = [
        Step {
            from: 1,
            change: |fields| take(fields, 1),
        },
        Step {
            from: 2,
            change: |fields| take(fields, 2),
        },
        Step {
            from: 3,
            change: |fields| take(fields, 3),
        },
    ];

    fn step(from: u64) -> Step {
        Step {
            from,
            change: |_| Ok(()),
        }
    }

    #[test]
    fn steps_with_a_hole_a_repetition_or_another_end_are_not_complete() {
        assert!(is_complete(&[], 1));
        assert!(is_complete(&[step(1)], 2));
        assert!(is_complete(&[step(1), step(2), step(3)], 4));
        for (steps, schema) in [
            (vec![], 0),
            (vec![], 2),
            (vec![step(2)], 2),
            (vec![step(1)], 1),
            (vec![step(1)], 3),
            (vec![step(1), step(3)], 3),
            (vec![step(1), step(1)], 3),
            (vec![step(2), step(1)], 3),
        ] {
            assert!(!is_complete(&steps, schema), "{steps:?} {schema}");
        }
    }

    #[test]
    fn every_step_from_a_schema_on_is_taken_once_and_in_order() {
        for (from, expected) in [(1, "[1,2,3]"), (2, "[2,3]"), (3, "[3]"), (4, "null")] {
            let mut fields = Map::new();
            migrate(&STEPS, from, &mut fields).unwrap();
            let taken = fields.remove("taken").unwrap_or_default();
            assert_eq!(taken.to_string(), expected, "from {from}");
        }
    }

    #[test]
    fn f15_a_step_that_is_stuck_ends_the_way() {
        let mut fields = Map::new();
        fields.insert("stuck at".to_owned(), 2.into());
        let outcome = migrate(&STEPS, 1, &mut fields);
        assert_eq!(outcome, Err(OpenError::NotBroughtUp(1)));
        assert_eq!(fields["taken"].to_string(), "[1]");
        fields.remove("taken");
        migrate(&STEPS, 3, &mut fields).unwrap();
    }

    fn take(fields: &mut Map<String, Value>, step: u64) -> Result<(), Stuck> {
        if fields.get("stuck at").is_some_and(|at| *at == step) {
            return Err(Stuck);
        }
        let taken = fields
            .entry("taken")
            .or_insert_with(|| Value::Array(Vec::new()));
        taken.as_array_mut().unwrap().push(step.into());
        Ok(())
    }
}
