//! What the tests of workshops share.

pub(crate) mod sample;
