//! Which earlier states are kept: few, the younger the closer together.

use super::Past;

/// How many states of an assessment are kept.
pub const MOST: usize = 20;

/// How many letters the states of an assessment may have together.
const MOST_LETTERS: usize = 4 * 1024 * 1024;

/// What counts as young, in milliseconds: of states that are younger, none counts as closer to another for
/// being so.
const YOUNG: u64 = 10 * 60 * 1000;

/// The states of one assessment to let go, `now`.
///
/// While there are too many, the one goes whose neighbours are the closest together for its age. So the gaps
/// grow with the age: minutes within the last hour, hours within the last day, days, then weeks. The oldest
/// and the newest stay.
pub fn thinned(states: &[Past], now: u64) -> Vec<Past> {
    let mut kept: Vec<&Past> = states.iter().collect();
    kept.sort_by_key(|it| it.at);
    let mut gone = Vec::new();
    while is_too_much(&kept)
        && let Some(at) = most_needless(&kept, now)
    {
        gone.push(kept.remove(at).clone());
    }
    gone
}

fn is_too_much(kept: &[&Past]) -> bool {
    let letters: usize = kept.iter().map(|it| it.text.len()).sum();
    kept.len() > MOST || letters > MOST_LETTERS
}

/// Where the state is that is missed the least; nothing where there is none between the oldest and the newest.
fn most_needless(kept: &[&Past], now: u64) -> Option<usize> {
    let between = kept.windows(3).enumerate().filter_map(|(at, near)| {
        let [before, it, after] = near else {
            return None;
        };
        let gap = after.at.saturating_sub(before.at);
        let age = now.saturating_sub(it.at).saturating_add(YOUNG);
        Some((at + 1, share(gap, age)))
    });
    let least = between.min_by(|(_, one), (_, other)| one.total_cmp(other));
    least.map(|(at, _)| at)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "which of two is closer hangs on no millisecond"
)]
fn share(gap: u64, age: u64) -> f64 {
    gap as f64 / age as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::storage::past::Kind;

    const MINUTE: u64 = 60 * 1000;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;

    fn state(at: u64, letters: usize) -> Past {
        Past {
            kind: Kind::State,
            of: "a".to_owned(),
            at,
            text: "x".repeat(letters),
        }
    }

    /// When the states are from that are left.
    fn left(states: &[Past], now: u64) -> Vec<u64> {
        let gone = thinned(states, now);
        let left = states.iter().filter(|it| !gone.contains(it));
        let mut left: Vec<u64> = left.map(|it| it.at).collect();
        left.sort_unstable();
        left
    }

    /// What is left of states that were taken one after the other and thinned each time.
    fn lived(times: &[u64]) -> Vec<u64> {
        let mut states = Vec::new();
        for at in times {
            states.push(state(*at, 1));
            let left = left(&states, *at);
            states.retain(|it| left.contains(&it.at));
        }
        states.iter().map(|it| it.at).collect()
    }

    #[test]
    fn a_year_of_work_leaves_minutes_then_hours_then_days_then_weeks() {
        // Three hours of every day of a year, a state each ten minutes.
        let days = (0..365_u64).map(|day| day * DAY);
        let times = days.flat_map(|day| (0..18_u64).map(move |at| day + at * 10 * MINUTE));
        let times: Vec<u64> = times.map(|at| at + HOUR).collect();
        let (now, left) = (times[times.len() - 1], lived(&times));
        assert_eq!(left.len(), MOST);
        let aged = |from: u64, to: u64| {
            let ages = left.iter().map(|at| now - at);
            ages.filter(|age| (from..to).contains(age)).count()
        };
        assert!(aged(0, HOUR) >= 3, "{left:?}");
        assert!(aged(HOUR, DAY) >= 2, "{left:?}");
        assert!(aged(DAY, 7 * DAY) >= 3, "{left:?}");
        assert!(aged(7 * DAY, 60 * DAY) >= 3, "{left:?}");
        assert!(aged(60 * DAY, 366 * DAY) >= 3, "{left:?}");
    }

    #[test]
    fn states_that_are_too_long_together_are_thinned_further_and_both_ends_stay() {
        let long: Vec<Past> = (1..=10).map(|at| state(at * HOUR, 1024 * 1024)).collect();
        let left = left(&long, 10 * HOUR);
        assert_eq!(left.len(), 4);
        assert_eq!((left[0], left[3]), (HOUR, 10 * HOUR));
        let two = [state(1, MOST_LETTERS), state(2, MOST_LETTERS)];
        assert_eq!(thinned(&two, 3), []);
    }

    proptest! {
        #[test]
        fn never_more_than_twenty_and_the_oldest_and_the_newest_among_them(
            gaps in proptest::collection::vec(1..30 * DAY, 1..80)
        ) {
            let mut times = Vec::new();
            for gap in gaps {
                times.push(times.last().copied().unwrap_or(0) + gap);
            }
            let left = lived(&times);
            prop_assert!(left.len() <= MOST);
            prop_assert_eq!(left.len(), times.len().min(MOST));
            prop_assert_eq!(left.first(), times.first());
            prop_assert_eq!(left.last(), times.last());
        }

        #[test]
        fn what_is_left_is_left_alone_until_more_comes(
            times in proptest::collection::vec(0..365 * DAY, 0..60), waited in 0..30 * DAY
        ) {
            let states: Vec<Past> = times.iter().map(|at| state(*at, 1)).collect();
            let now = times.iter().max().copied().unwrap_or(0);
            let gone = thinned(&states, now);
            let left: Vec<Past> = states.iter().filter(|it| !gone.contains(it)).cloned().collect();
            prop_assert_eq!(thinned(&left, now + waited), []);
        }
    }
}
