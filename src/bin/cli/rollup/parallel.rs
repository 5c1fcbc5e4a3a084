//! The same work on many things, on every core.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many things a core takes at a time.
const PORTION: usize = 64;

/// Does `work` on each of so many things, and gives what came of them in their order, whichever core was
/// first.
pub(super) fn each<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let from = next.fetch_add(PORTION, Ordering::Relaxed);
            if from >= count {
                return done;
            }
            done.extend((from..count.min(from + PORTION)).map(|at| (at, work(at))));
        }
    };
    let mut all: Vec<(usize, T)> = thread::scope(|scope| {
        let workers: Vec<_> = (1..cores).map(|_| scope.spawn(worker)).collect();
        let mut all = worker();
        for worker in workers {
            match worker.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, done)| done).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_thing_is_done_once_and_in_order() {
        for count in [0, 1, PORTION, 3 * PORTION + 1] {
            let done = each(count, |at| at * 2);
            assert_eq!(done, (0..count).map(|at| at * 2).collect::<Vec<_>>());
        }
    }
}
