//! Everything that must hold of the native core, one file per concern.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop where it is"
)]

mod agenda;
mod architecture;
mod beside_code;
mod boot;
mod bundled;
mod calculators;
mod cli;
mod cli_compare;
mod cli_deliver;
mod cli_rollup;
mod cli_rollup_groups;
mod codes;
mod comparison;
mod delivery_events;
mod documents;
mod event_doubts;
mod event_facts;
mod event_files;
mod event_laws;
mod event_tools;
mod everything;
mod exports;
mod foreign;
mod frozen;
#[path = "../../fuzz/src/lib.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets reach it")]
mod holds;
mod hostile;
mod imports;
mod insights;
mod join_links;
mod ladders;
mod manual;
mod merge;
mod over_time;
mod own_files;
mod own_in_use;
mod own_scales;
mod paths;
mod problems;
mod questionnaire_schema;
mod quick_check_links;
mod reading;
mod report;
mod roadmap_advice;
mod roadmap_laws;
mod roadmap_order;
mod roadmap_told;
mod rollup;
mod sample;
mod schema;
mod scoring_laws;
mod sources;
mod story;
mod style;
mod supply_chain;
mod tables;
mod tabular;
mod takeaways;
mod teams;
mod value_stream;
mod words;
mod workbooks;
mod worked_examples;
mod workshop;
