//! Waymark: a DevOps maturity self-assessment that runs entirely in the browser.
//!
//! The modules, in the order that an answer travels through them. [`questionnaire`] is what is
//! asked, [`assessment`] what was answered, [`scoring`] and [`delivery`] how good it is,
//! [`calculator`] the arithmetic of a value stream, an error budget, toil and cloud costs,
//! [`roadmap`] what next, [`portfolio`] many assessments beside each other, [`workshop`] how many people
//! come to one. [`reading`] is what can be looked up on the way. [`content`] makes the
//! questions, practices and articles out of files. [`chart`] draws the results, [`exchange`]
//! carries documents in and out, [`report`] is what people take away, [`text`] holds every word.
//! All of these are pure: they read no clock, no randomness, no storage and no locale, and build
//! without a browser.
//!
//! [`storage`] keeps it all in the browser, or in memory where there is none. `state`, with the feature of
//! its name, holds what is on screen; it builds without a browser, too. The app is thin and comes with the
//! feature `app`: `browser` reaches the outside world, `ui` shows it all.

pub mod assessment;
pub mod calculator;
pub mod chart;
pub mod content;
pub mod delivery;
mod encoding;
pub mod exchange;
pub mod ordered;
pub mod pages;
pub mod portfolio;
pub mod questionnaire;
pub mod reading;
pub mod report;
pub mod roadmap;
mod rounding;
pub mod scoring;
mod spelling;
pub mod storage;
pub mod text;
pub mod words;
pub mod workshop;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "state")]
pub mod state;
#[cfg(feature = "app")]
pub mod ui;
