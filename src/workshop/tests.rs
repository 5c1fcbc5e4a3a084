//! What the tests of workshops share.

pub(super) mod sample;
