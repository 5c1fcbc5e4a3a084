//! Waymark: a DevOps maturity self-assessment that runs entirely in the browser.
//!
//! The modules, in the order that an answer travels through them: [`questionnaire`] is what is
//! asked, [`assessment`] what was answered, [`scoring`] and [`delivery`] how good it is, [`roadmap`]
//! what next.

pub mod assessment;
pub mod delivery;
pub mod exchange;
pub mod questionnaire;
pub mod roadmap;
pub mod scoring;
pub mod text;
