//! The team's scores beside those of DORA's respondents.

use leptos::prelude::*;

use super::further::further;
use crate::assessment::{Assessment, Measure, Metric};
use crate::delivery::{
    Benchmark, Grouping, Norm, Performance, SurveyYear, benchmark, benchmarks, position,
};
use crate::scoring::Score;
use crate::state::Current;
use crate::text::{comparison, number, term};
use crate::ui::part::said;
use crate::words;

/// The groups that the assessment is compared with.
#[derive(Clone, Copy, PartialEq)]
struct Groups {
    industry: Benchmark,
    /// A survey may have published no sizes.
    size: Option<Benchmark>,
}

/// The section.
#[component]
pub(super) fn Comparison() -> impl IntoView {
    let current = Current::expect();
    let survey = RwSignal::new(SurveyYear::newest());
    let groups = Memo::new(move |_| {
        let of = |grouping, id: &str| {
            benchmark(survey.get(), grouping, id)
                .or_else(|| benchmark(survey.get(), grouping, "all"))
        };
        let (industry, size) = current.read(|a| (a.industry.clone(), a.size.clone()))?;
        Some(Groups {
            industry: of(Grouping::Industry, &industry)?,
            size: of(Grouping::Size, &size),
        })
    });
    further(
        "comparison",
        words::delivery::comparison_title(),
        view! {
            <p class="measure">{words::delivery::comparison_more()}</p>
            <div class="comparison__choices">
                <SurveyField survey />
                <GroupField
                    id="industry"
                    label=words::delivery::comparison_industry()
                    grouping=Grouping::Industry
                    survey
                    chosen=Signal::derive(move || groups.get().map(|groups| groups.industry.id()))
                    on_choice=|assessment, id| assessment.industry = id
                />
                <GroupField
                    id="size"
                    label=words::delivery::comparison_size()
                    grouping=Grouping::Size
                    survey
                    chosen=Signal::derive(move || Some(groups.get()?.size?.id()))
                    on_choice=|assessment, id| assessment.size = id
                />
            </div>
            {move || groups.get().map(|groups| table(current, groups))}
            <p class="aside-note measure">{words::delivery::comparison_picture_more()}</p>
            <p class="aside-note measure">{words::delivery::comparison_credit()}</p>
        },
    )
}

#[component]
fn SurveyField(
    /// The survey.
    survey: RwSignal<SurveyYear>,
) -> impl IntoView {
    let option = |year: SurveyYear| {
        view! {
            <option value=year.year() selected=move || survey.get() == year>
                {comparison::survey(year)}
            </option>
        }
    };
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some(year) = SurveyYear::of(&value) {
            survey.set(year);
        }
    };
    view! {
        <div class="field field--short">
            <label for="survey">{words::delivery::comparison_survey()}</label>
            <select id="survey" on:change=choose>
                {SurveyYear::all().map(option).collect_view()}
            </select>
        </div>
    }
}

/// Chooses a group of respondents; the choice is kept with the assessment.
#[component]
fn GroupField(
    /// The field's id.
    id: &'static str,
    /// Its name.
    label: &'static str,
    /// What respondents are grouped by.
    grouping: Grouping,
    /// The survey.
    survey: RwSignal<SurveyYear>,
    /// The group that is shown now.
    chosen: Signal<Option<&'static str>>,
    /// Keeps the choice.
    on_choice: fn(&mut Assessment, String),
) -> impl IntoView {
    let current = Current::expect();
    let options = move || {
        let option = |group: Benchmark| {
            let id = group.id();
            view! {
                <option value=id selected=move || chosen.get() == Some(id)>
                    {group.name()}
                </option>
            }
        };
        benchmarks(survey.get(), grouping)
            .map(option)
            .collect_view()
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        current.update(|assessment| on_choice(assessment, id));
    };
    view! {
        <div class="field field--short">
            <label for=id>{label}</label>
            <select id=id on:change=choose>
                {options}
            </select>
        </div>
    }
}

fn table(current: Current, groups: Groups) -> impl IntoView {
    let performance = current.performance();
    let metrics = Metric::ALL.map(|metric| {
        let code =
            current.read(
                |assessment| match assessment.delivery.as_ref()?.get(&metric)?.measure {
                    Some(Measure::Code(code)) => Some(code),
                    _ => None,
                },
            );
        let among = code.flatten().and_then(|code| position(metric, code));
        row(
            term::short_metric(metric),
            performance.score(metric),
            (
                groups.industry.of(metric),
                groups.size.and_then(|size| size.of(metric)),
            ),
            among.map(comparison::position).unwrap_or_default(),
        )
    });
    let means = [
        mean_row(
            words::delivery::throughput(),
            &Metric::THROUGHPUT,
            &performance,
            (
                groups.industry.throughput(),
                groups.size.and_then(Benchmark::throughput),
            ),
            groups,
        ),
        mean_row(
            words::delivery::stability(),
            &Metric::STABILITY,
            &performance,
            (
                groups.industry.stability(),
                groups.size.and_then(Benchmark::stability),
            ),
            groups,
        ),
        mean_row(
            words::delivery::overall(),
            &Metric::ALL,
            &performance,
            (None, None),
            groups,
        ),
    ];
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=words::delivery::comparison_table()>
            <table class="data-table">
                <caption class="visually-hidden">{words::delivery::comparison_table()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::delivery::metric()}</th>
                        <th scope="col" data-kind="number">
                            {words::delivery::comparison_yours()}
                        </th>
                        <th scope="col" aria-hidden="true">
                            {words::delivery::comparison_picture()}
                        </th>
                        <th scope="col" data-kind="number">
                            {groups.industry.name()}
                        </th>
                        <th scope="col" data-kind="number">
                            {groups.size.map_or(words::delivery::comparison_no_sizes(), Benchmark::name)}
                        </th>
                        <th scope="col">{words::delivery::comparison_respondents()}</th>
                    </tr>
                </thead>
                <tbody>
                    {metrics} {means}
                </tbody>
            </table>
        </div>
    }
}

/// The row of a mean. Where the team answered all of its metrics and the survey published a norm,
/// that norm; else the means of the metrics that both have, the team's among them.
fn mean_row(
    name: &'static str,
    metrics: &[Metric],
    performance: &Performance,
    published: (Option<Norm>, Option<Norm>),
    groups: Groups,
) -> AnyView {
    let is_answered = |metric: &&Metric| performance.score(**metric).is_some();
    let is_published = published.0.is_some() && published.1.is_some() == groups.size.is_some();
    if is_published && metrics.iter().all(|metric| is_answered(&metric)) {
        let score = Score::mean(
            metrics
                .iter()
                .filter_map(|m| Some((performance.score(*m)?, 1.0))),
        );
        return row(name, score, published, String::new()).into_any();
    }
    let is_asked = |metric: &&Metric| groups.industry.of(**metric).is_some();
    let shared = metrics.iter().filter(is_answered).filter(is_asked);
    let shared: Vec<Metric> = shared.copied().collect();
    let yours = shared
        .iter()
        .filter_map(|metric| Some((performance.score(*metric)?, 1.0)));
    let mean = |group: Benchmark| {
        group
            .mean_of(&shared)
            .map_or_else(|| words::delivery::no_score().to_owned(), number::decimal)
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-kind="number">{score_cell(Score::mean(yours))}</td>
            <td aria-hidden="true"></td>
            <td data-kind="number">{mean(groups.industry)}</td>
            <td data-kind="number">{groups.size.map_or_else(|| words::delivery::no_score().to_owned(), mean)}</td>
            <td>{comparison::shared_metrics(shared.len(), metrics.len())}</td>
        </tr>
    }
    .into_any()
}

fn row(
    name: &'static str,
    score: Option<Score>,
    (industry, size): (Option<Norm>, Option<Norm>),
    among: String,
) -> impl IntoView {
    let words = |norm: Option<Norm>| {
        norm.map_or_else(|| words::delivery::no_score().to_owned(), comparison::norm)
    };
    let industry_words = match score.zip(industry) {
        Some((score, norm)) => said(comparison::beside(score, norm), |_, aloud| {
            view! { <span class="visually-hidden">{aloud}</span> }.into_any()
        }),
        None => words(industry).into_any(),
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-kind="number">{score_cell(score)}</td>
            <td class="comparison__picture" aria-hidden="true">
                {strip(score, industry)}
            </td>
            <td data-kind="number">{industry_words}</td>
            <td data-kind="number">{words(size)}</td>
            <td>{among}</td>
        </tr>
    }
}

fn score_cell(score: Option<Score>) -> impl IntoView {
    match score {
        Some(score) => number::score(score).into_any(),
        None => view! {
            <span aria-hidden="true">{words::delivery::no_score()}</span>
            <span class="visually-hidden">{words::delivery::no_score_aloud()}</span>
        }
        .into_any(),
    }
}

/// The spread of respondents and the team's place on the scale from 0 to 10.
pub(super) fn strip(score: Option<Score>, norm: Option<Norm>) -> impl IntoView {
    let share = |value: f64| format!("{}%", value.clamp(0.0, 10.0) * 10.0);
    let spread = norm.map(|norm| {
        let (from, to) = (norm.mean - norm.deviation, norm.mean + norm.deviation);
        let width = to.min(10.0) - from.max(0.0);
        view! {
            <span class="strip__spread" style:inset-inline-start=share(from) style:inline-size=share(width)></span>
            <span class="strip__mean" style:inset-inline-start=share(norm.mean)></span>
        }
    });
    let here = score.map(|score| {
        view! { <span class="strip__here" style:inset-inline-start=share(score.value())></span> }
    });
    view! { <span class="strip">{spread} {here}</span> }
}
