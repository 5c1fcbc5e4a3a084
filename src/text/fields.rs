//! The fields of a person's own questionnaire file: which there are, which must be there, how one looks.
//!
//! The page for own questionnaires shows them; a test compares them with the manual and with what the reader
//! asks for.

use crate::words::fields as words;

/// What may stand in one kind of table of a file.
#[derive(Clone, Copy, Debug)]
pub struct FieldTable {
    /// How such a table begins in a file; empty for the questionnaire at the top.
    pub head: &'static str,
    /// Its fields, in the order one writes them.
    pub fields: &'static [Field],
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in a file.
    pub name: &'static str,
    /// Whether it may be left out.
    pub is_optional: bool,
    /// What it says, with its limits.
    pub told: fn() -> &'static str,
    /// How it looks in a file.
    pub example: &'static str,
}

const fn required(name: &'static str, told: fn() -> &'static str, example: &'static str) -> Field {
    Field {
        name,
        is_optional: false,
        told,
        example,
    }
}

const fn optional(name: &'static str, told: fn() -> &'static str, example: &'static str) -> Field {
    Field {
        is_optional: true,
        ..required(name, told, example)
    }
}

/// Every kind of table, the questionnaire first.
pub const TABLES: [FieldTable; 6] = [
    FieldTable {
        head: "",
        fields: QUESTIONNAIRE,
    },
    FieldTable {
        head: "[[dimension]]",
        fields: DIMENSION,
    },
    FieldTable {
        head: "[[band]]",
        fields: BAND,
    },
    FieldTable {
        head: "[[question]]",
        fields: QUESTION,
    },
    FieldTable {
        head: "[[practice]]",
        fields: PRACTICE,
    },
    FieldTable {
        head: "[[insight]]",
        fields: INSIGHT,
    },
];

const QUESTIONNAIRE: &[Field] = &[
    optional("schema", words::questionnaire_schema, "schema = 1"),
    required("id", words::id, r#"id = "upkeep""#),
    required("title", words::questionnaire_title, r#"title = "Upkeep""#),
    optional("version", words::questionnaire_version, "version = 1"),
    required(
        "summary",
        words::questionnaire_summary,
        r#"summary = "Whether a product can still be cared for.""#,
    ),
    optional(
        "origin",
        words::questionnaire_origin,
        r#"origin = "Written by the platform group.""#,
    ),
    optional(
        "use_when",
        words::questionnaire_use_when,
        r#"use_when = "A product changes hands.""#,
    ),
    optional(
        "not_when",
        words::questionnaire_not_when,
        r#"not_when = "The product will be replaced.""#,
    ),
    optional("alone", words::questionnaire_alone, "alone = true"),
    optional(
        "sources",
        words::questionnaire_sources,
        r#"sources = ["Our own reviews"]"#,
    ),
    required(
        "[[dimension]]",
        words::questionnaire_dimension,
        "[[dimension]]",
    ),
    optional("[[band]]", words::questionnaire_band, "[[band]]"),
];

const DIMENSION: &[Field] = &[
    required("id", words::dimension_id, r#"id = "materials""#),
    required("title", words::dimension_title, r#"title = "Materials""#),
    required(
        "summary",
        words::dimension_summary,
        r#"summary = "What the product is made of.""#,
    ),
    optional("weight", words::dimension_weight, "weight = 2"),
    required(
        "questions",
        words::dimension_questions,
        r#"questions = [{ id = "dependency-age", quick = true, weight = 2 }]"#,
    ),
];

const BAND: &[Field] = &[
    required("name", words::band_name, r#"name = "Afloat""#),
    required("from", words::band_from, "from = 4"),
];

const QUESTION: &[Field] = &[
    required("id", words::id, r#"id = "dependency-age""#),
    required(
        "title",
        words::question_title,
        r#"title = "Age of dependencies""#,
    ),
    required(
        "prompt",
        words::question_prompt,
        r#"prompt = "How does a new version of a library reach your product?""#,
    ),
    required(
        "why",
        words::question_why,
        r#"why = "Each version that is skipped makes the next update larger.""#,
    ),
    optional(
        "ask",
        words::question_ask,
        r#"ask = "Show us the last three updates.""#,
    ),
    optional(
        "context",
        words::question_context,
        r#"context = "A product that is certified may rightly stay at level 2.""#,
    ),
    required(
        "levels",
        words::question_levels,
        r#"levels = [{ name = "Only in an emergency", text = "When something stops working." }, …]"#,
    ),
    optional("agreement", words::question_agreement, "agreement = 5"),
    optional("reverse", words::question_reverse, "reverse = true"),
    optional(
        "practices",
        words::question_practices,
        r#"practices = ["routine-updates"]"#,
    ),
    optional(
        "sources",
        words::question_sources,
        r#"sources = ["Our update log"]"#,
    ),
];

const PRACTICE: &[Field] = &[
    required("id", words::id, r#"id = "routine-updates""#),
    required(
        "title",
        words::practice_title,
        r#"title = "Make updates routine""#,
    ),
    required(
        "summary",
        words::practice_summary,
        r#"summary = "New versions arrive as small proposed changes.""#,
    ),
    required(
        "first_step",
        words::practice_first_step,
        r#"first_step = "List the ten libraries your product leans on most.""#,
    ),
    required(
        "next_steps",
        words::practice_next_steps,
        r#"next_steps = ["Update the one with the smallest gap."]"#,
    ),
    required(
        "done_when",
        words::practice_done_when,
        r#"done_when = "No proposal waited longer than a week.""#,
    ),
    required(
        "pitfalls",
        words::practice_pitfalls,
        r#"pitfalls = ["Proposals come by the dozen."]"#,
    ),
    required("effort", words::practice_effort, r#"effort = "medium""#),
    required(
        "improves",
        words::practice_improves,
        "improves = { rework_rate = 1 }",
    ),
    optional(
        "research",
        words::practice_research,
        r#"research = ["rework_rate"]"#,
    ),
    optional(
        "requires",
        words::practice_requires,
        r#"requires = ["continuous-integration"]"#,
    ),
    required("phase", words::practice_phase, r#"phase = "pilot""#),
    required(
        "sources",
        words::practice_sources,
        r#"sources = ["Our update log"]"#,
    ),
];

const INSIGHT: &[Field] = &[
    required("id", words::id, r#"id = "old-and-alone""#),
    required(
        "title",
        words::insight_title,
        r#"title = "Old parts, one keeper""#,
    ),
    required(
        "text",
        words::insight_text,
        r#"text = "One person seems to know it.""#,
    ),
    required(
        "look_at",
        words::insight_look_at,
        r#"look_at = ["routine-updates"]"#,
    ),
    optional(
        "all",
        words::insight_all,
        r#"all = [{ question = "fear-of-change", at_least = 6 }]"#,
    ),
    optional(
        "any",
        words::insight_any,
        r#"any = [{ question = "owner-known", at_most = 2 }]"#,
    ),
];
