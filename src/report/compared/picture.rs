//! A score before and now on a line of letters.

use crate::scoring::{Change, Score};

/// The places of the line: one for each half of a point, from 0 to 10.
const PLACES: usize = 21;

/// A dumbbell from 0 to 10: `····○━━●············` with `○` before and `●` now, `◉` where both are one.
pub(super) fn dumbbell(change: Change) -> String {
    let (before, now) = (place(change.before()), place(change.now()));
    let between = before.min(now)..=before.max(now);
    let sign = |at: usize| match at {
        at if at == before && at == now => '◉',
        at if at == before => '○',
        at if at == now => '●',
        at if between.contains(&at) => '━',
        _ => '·',
    };
    (0..PLACES).map(sign).collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a score lies between 0 and 10"
)]
fn place(score: Score) -> usize {
    (score.value() * 2.0).round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_stand_where_the_scores_are() {
        let drawn = |before: f64, now: f64| {
            let [before, now] = [before, now].map(|value| Score::new(value).unwrap());
            dumbbell(Change::of_answer(before, now))
        };
        assert_eq!(drawn(0.0, 10.0), "○━━━━━━━━━━━━━━━━━━━●");
        assert_eq!(drawn(2.0, 1.0), "··●━○················");
        assert_eq!(drawn(5.0, 5.1), "··········◉··········");
    }
}
