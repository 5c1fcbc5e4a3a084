//! Words of the frame around every page.

use super::number;
use crate::assessment::Date;
use crate::pages::Page;
use crate::words;

/// The name of a page, in menus and in the title of the tab.
pub fn page(page: Page) -> &'static str {
    match page {
        Page::Home => words::first::page_home(),
        Page::Start => words::first::page_start(),
        Page::Assess => words::first::page_assess(),
        Page::Review => words::first::page_review(),
        Page::Results => words::first::page_results(),
        Page::Report => words::first::page_report(),
        Page::Roadmap => words::first::page_roadmap(),
        Page::Compare => words::first::page_compare(),
        Page::Export => words::first::page_export(),
        Page::Delivery => words::first::page_delivery(),
        Page::History => words::first::page_history(),
        Page::Foreign => words::first::page_foreign(),
        Page::QuickCheck => words::first::page_quick_check(),
        Page::Library => words::first::page_library(),
        Page::Learn => words::first::page_learn(),
        Page::Worksheet => words::first::page_worksheet(),
        Page::OwnQuestionnaires => words::first::page_own_questionnaires(),
        Page::Join => words::first::page_join(),
        Page::Tools => words::first::page_tools(),
        Page::ValueStream => words::first::page_value_stream(),
        Page::ErrorBudget => words::first::page_error_budget(),
        Page::Toil => words::first::page_toil(),
        Page::CloudCost => words::first::page_cloud_cost(),
        Page::ReturnOnInvestment => words::first::page_return_on_investment(),
        Page::Workshop => words::first::page_workshop(),
        Page::Stage => words::first::page_stage(),
        Page::Teams => words::first::page_teams(),
        Page::Settings => words::first::page_settings(),
        Page::About => words::first::page_about(),
    }
}

/// The tab's title for a page of a team.
pub fn title(page: &str, team: Option<&str>) -> String {
    match team.filter(|team| !team.is_empty()) {
        Some(team) => words::first::title_of_team(page, team),
        None => words::first::title(page),
    }
}

/// When an assessment was made and by which questionnaires, as far as there are any.
pub fn asked(date: Option<Date>, questionnaires: impl IntoIterator<Item = String>) -> String {
    let questionnaires = number::clauses(questionnaires);
    match date.map(number::month_and_year) {
        Some(month) if questionnaires.is_empty() => month,
        Some(month) => words::first::shell_month_and_questionnaires(&month, &questionnaires),
        None => questionnaires,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_assessment_is_made_of_is_told_as_far_as_it_is_known() {
        let date: Option<Date> = "2025-11-14".parse().ok();
        let titles = || ["CALMS", "SRE"].map(str::to_owned);
        assert_eq!(asked(date, titles()), "November 2025 · CALMS, SRE");
        assert_eq!(asked(date, []), "November 2025");
        assert_eq!(asked(None, titles()), "CALMS, SRE");
    }
}
