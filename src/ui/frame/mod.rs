//! What pages put around their own content: whether what it needs is here, what is absent, how the
//! page is called. Unlike a part, it knows the state; unlike the shell, a page asks for it.

mod absent;
mod copy;
mod filled;
mod missing;
mod shelves;
mod take_over;
mod title;
mod words;

pub(crate) use absent::{Absent, KeptAnswers, absent};
pub(crate) use copy::save_copy_of_all;
pub(crate) use filled::{Filled, fill_window};
pub(crate) use missing::{FurtherOnTheWay, Missing, NoAssessment, WithAssessment, WithGuidance};
pub(crate) use shelves::{Shelves, WithShelves};
pub(crate) use take_over::TakeOver;
pub(crate) use title::{focus_heading_after, name_tab};
pub(crate) use words::{WordsHere, words_in};
