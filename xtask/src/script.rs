//! Makes scripts shorter by what only their readers need.

use crate::Outcome;
use crate::wasm::Names;

/// A script without comments that fill lines of their own, without indentation and empty lines.
///
/// It goes by lines, so it refuses text that spans several: their indentation belongs to it.
pub(crate) fn stripped(script: &str) -> Outcome<String> {
    let mut kept = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        let begins_comment = in_comment || line.starts_with("/*");
        if begins_comment {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            if line.matches('`').count() % 2 == 1 {
                return Err(format!("text over several lines in a script, at `{line}`"));
            }
            kept.push_str(line);
            kept.push('\n');
        }
    }
    Ok(kept)
}

/// Short names for those that wasm-bindgen makes up, which are half of what its script consists of. What
/// `others` say stays as it is.
pub(crate) fn short_names(long: impl IntoIterator<Item = String>, others: &str) -> Names {
    long.into_iter()
        // Only these are sure to be nothing but names wherever they stand in a script.
        .filter(|name| name.contains("__") || name.starts_with("./"))
        .filter(|name| !others.contains(name.as_str()))
        .enumerate()
        // No name in the script begins with a dollar sign, so none is taken.
        .map(|(number, name)| (name, format!("${number}")))
        .collect()
}

/// A script with names exchanged.
pub(crate) fn renamed(script: &str, names: &Names) -> String {
    let mut names: Vec<_> = names.iter().collect();
    // One name may begin like another.
    names.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    names
        .into_iter()
        .fold(script.to_owned(), |script, (long, short)| {
            script.replace(long, short)
        })
}

/// A script that imports a module once: wasm-bindgen names the splitter's once for each area. Of the lines that
/// hand it on under one name, each time the whole module, the first is enough as well.
pub(crate) fn importing_once(script: &str) -> String {
    let mut modules: Vec<&str> = Vec::new();
    let mut further: Vec<&str> = Vec::new();
    let mut kept = String::with_capacity(script.len());
    for line in script.lines() {
        let import = line.strip_prefix("import * as ");
        if let Some((name, module)) = import.and_then(|line| line.split_once(" from ")) {
            if modules.contains(&module) {
                further.push(name);
                continue;
            }
            modules.push(module);
        }
        let entry = line.strip_suffix(',').and_then(|it| it.rsplit_once(": "));
        if entry.is_some_and(|(_, name)| further.contains(&name)) {
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{importing_once, renamed, short_names, stripped};

    #[test]
    fn what_only_readers_need_is_left_out() {
        let script = "\
/**
 * @returns {number}
 */
function one() {
    // Why.
    const url = `https://${name}`; // kept

    /* short */
    return /\\/* no comment/;
}
";
        assert_eq!(
            stripped(script).unwrap(),
            "function one() {\nconst url = `https://${name}`; // kept\nreturn /\\/* no comment/;\n}\n"
        );
    }

    #[test]
    fn a_module_is_imported_once() {
        let script = "\
import * as import1 from \"./a.js\"
import * as import2 from \"./a.js\"
import * as import3 from \"./b.js\"
const all = {
\"./a.js\": import1,
\"./a.js\": import2,
\"./b.js\": import3,
};
";
        assert_eq!(
            importing_once(script),
            "import * as import1 from \"./a.js\"\nimport * as import3 from \"./b.js\"\nconst all = {\n\
             \"./a.js\": import1,\n\"./b.js\": import3,\n};\n"
        );
    }

    #[test]
    fn text_over_several_lines_is_refused() {
        assert!(stripped("const text = `one\n  two`;\n").is_err());
    }

    #[test]
    fn made_up_names_become_short_where_nobody_else_says_them() {
        let long = [
            "./app_bg.js",
            "__wbg_a_1",
            "__wbg_a_12",
            "__shared",
            "memory",
        ];
        let names = short_names(long.map(str::to_owned), "{ __shared, memory }");
        let script = "{ \"./app_bg.js\": { __wbg_a_12: 1, __wbg_a_1: __shared(memory) } }";
        assert_eq!(
            renamed(script, &names),
            "{ \"$0\": { $2: 1, $1: __shared(memory) } }"
        );
    }
}
