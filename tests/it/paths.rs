//! What the project's own documents name is there.

use crate::teams::path;

/// Documents that tell a contributor where to look.
const DOCUMENTS: [&str; 4] = [
    "README.md",
    "CONTRIBUTING.md",
    "docs/decisions.md",
    ".github/PULL_REQUEST_TEMPLATE.md",
];

/// Folders that only building makes.
const BUILT: [&str; 2] = ["dist", "target"];

/// The paths that stand in a text as code, from the root of the repository.
fn named(text: &str) -> Vec<&str> {
    let code = text.split('`').skip(1).step_by(2);
    let roots: Vec<String> = std::fs::read_dir(path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !BUILT.contains(&name.as_str()))
        .collect();
    code.filter(|word| !word.contains(char::is_whitespace))
        .filter(|word| {
            let root = word.split('/').next().unwrap_or_default();
            word.contains('/') && !word.contains('*') && roots.iter().any(|name| name == root)
        })
        .collect()
}

#[test]
fn every_path_that_the_documents_name_is_there() {
    let mut missing = Vec::new();
    let mut seen = 0;
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(path(document)).unwrap();
        // Blocks of code are commands.
        let prose: String = text.split("```").step_by(2).collect();
        for name in named(&prose) {
            seen += 1;
            if !path(name).exists() {
                missing.push(format!("{name} in {document}"));
            }
        }
    }
    assert!(seen > 40, "only {seen} paths were found");
    assert_eq!(missing, Vec::<String>::new());
}
