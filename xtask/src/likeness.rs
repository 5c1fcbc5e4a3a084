//! An order in which what is alike stands together.
//!
//! Compression finds what it has seen within the last 32 KiB. wasm-bindgen sorts functions by their size,
//! which puts most of what they have in common further apart.

/// How many bytes in a row count as something in common.
const RUN: usize = 6;
/// What so many share says nothing about any of them.
const COMMON: usize = 200;
/// What one shared run counts. It halves with each function placed after.
const ONE: u64 = 1 << 8;
/// Added to a size, so that the smallest do not win by a single run.
const BASE: u64 = 50;

/// A run of bytes and whose it is.
type Run<'a> = (&'a [u8], usize);

/// One that waits for its place.
struct Waiting<'a> {
    /// Its runs that others have too, with those others.
    shared: Vec<&'a [Run<'a>]>,
    /// How much it has in common with those placed last.
    likeness: u64,
    size: u64,
    is_placed: bool,
}

/// The order: each follows the one it has most in common with, the first comes first.
pub(crate) fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let mut runs: Vec<Run<'_>> = Vec::new();
    for (index, body) in bodies.iter().enumerate() {
        runs.extend(body.windows(RUN).map(|run| (run, index)));
    }
    runs.sort_unstable();
    runs.dedup();
    let mut all: Vec<Waiting<'_>> = bodies
        .iter()
        .map(|body| Waiting {
            shared: Vec::new(),
            likeness: 0,
            size: body.len() as u64 + BASE,
            is_placed: false,
        })
        .collect();
    for sharing in runs.chunk_by(|(one, _), (other, _)| one == other) {
        if (2..COMMON).contains(&sharing.len()) {
            for (_, index) in sharing {
                if let Some(one) = all.get_mut(*index) {
                    one.shared.push(sharing);
                }
            }
        }
    }
    let mut order = Vec::with_capacity(all.len());
    while let Some(next) = most_like(&all) {
        order.push(next);
        place(&mut all, next);
    }
    order
}

/// Who comes next: the most alike for its size.
fn most_like(all: &[Waiting<'_>]) -> Option<usize> {
    let waiting = all.iter().enumerate().filter(|(_, one)| !one.is_placed);
    let best = waiting.reduce(|best, other| {
        let is_better = other.1.likeness * best.1.size > best.1.likeness * other.1.size;
        if is_better { other } else { best }
    });
    best.map(|(index, _)| index)
}

/// Gives one its place and remembers what the others have in common with it.
fn place(all: &mut [Waiting<'_>], next: usize) {
    let Some(placed) = all.get_mut(next) else {
        return;
    };
    placed.is_placed = true;
    let shared = std::mem::take(&mut placed.shared);
    for one in all.iter_mut() {
        one.likeness /= 2;
    }
    for (_, index) in shared.into_iter().flatten() {
        if let Some(other) = all.get_mut(*index) {
            other.likeness += ONE;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn the_alike_stand_together_and_each_once() {
        let bodies: [&[u8]; 5] = [
            b"one thing and more",
            b"quite another matter",
            b"one thing and less",
            b"x",
            b"yet another matter",
        ];
        assert_eq!(order(&bodies), [0, 2, 1, 4, 3]);
        assert_eq!(order(&[]), [0; 0]);
    }
}
