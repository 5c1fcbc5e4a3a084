//! Collects into maps and sorts lists with little code.
//!
//! ## Why not `collect` and `sort`
//! The standard library's stable sort is fast on millions of items and costs four kilobytes of
//! download for every type it is used with; collecting into a `BTreeMap` uses it too. Nothing here
//! has more than a few hundred items, so inserting one by one is as quick and was measured to make
//! the app a tenth smaller.

use std::cmp::Ordering;

/// Collects into a map or set, inserting one by one.
pub(crate) fn collected<C: Default + Extend<T>, T>(items: impl IntoIterator<Item = T>) -> C {
    let mut collection = C::default();
    for item in items {
        collection.extend(std::iter::once(item));
    }
    collection
}

/// Sorts into a new list; equal items keep their order.
pub(crate) fn sorted_by<T>(
    items: impl IntoIterator<Item = T>,
    compare: impl Fn(&T, &T) -> Ordering,
) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::new();
    for item in items {
        let at = sorted.partition_point(|before| compare(before, &item) != Ordering::Greater);
        sorted.insert(at, item);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let sorted = sorted_by([(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |a, b| {
            a.0.cmp(&b.0)
        });
        assert_eq!(sorted, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
