//! What a message says, from Fluent's syntax tree.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use crate::message::{Argument, Choice, Key, Kind, Pattern, Piece};

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Reads patterns, and remembers which arguments they use.
pub(super) struct Reader<'a> {
    arguments: &'a [Argument],
    terms: &'a BTreeMap<&'a str, Pattern>,
    used: Vec<bool>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(arguments: &'a [Argument], terms: &'a BTreeMap<&'a str, Pattern>) -> Self {
        Self {
            arguments,
            terms,
            used: vec![false; arguments.len()],
        }
    }

    /// An argument that was described and came in no pattern.
    pub(super) fn unused(&self) -> Option<&'a str> {
        let mut arguments = self.arguments.iter().zip(&self.used);
        arguments
            .find(|(_, used)| !**used)
            .map(|(one, _)| one.name.as_str())
    }

    pub(super) fn read(&mut self, pattern: &ast::Pattern<&str>) -> Result<Pattern, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    pieces.push(Piece::Text((*value).to_owned()));
                }
                ast::PatternElement::Placeable { expression } => {
                    self.placeable(expression, &mut pieces)?;
                }
            }
        }
        self.with_slots(pieces)
    }

    fn placeable(
        &mut self,
        expression: &ast::Expression<&str>,
        pieces: &mut Pattern,
    ) -> Result<(), String> {
        match expression {
            ast::Expression::Select { selector, variants } => {
                let choice = self.choice(selector, variants)?;
                pieces.push(Piece::Choice(choice));
            }
            ast::Expression::Inline(inline) => match inline {
                ast::InlineExpression::VariableReference { id } => {
                    let place = self.place(id.name)?;
                    match self.arguments.get(place).map(|one| &one.kind) {
                        Some(Kind::Case(_)) => {
                            return Err(format!(
                                "${} is one of several cases, which a choice has to word",
                                id.name
                            ));
                        }
                        Some(Kind::Slot) => {
                            return Err(format!("${0} is a slot: write <{0}>…</{0}>", id.name));
                        }
                        _ => pieces.push(Piece::Argument(place)),
                    }
                }
                ast::InlineExpression::StringLiteral { value } => {
                    pieces.push(Piece::Text((*value).to_owned()));
                }
                ast::InlineExpression::TermReference { id, .. } => {
                    let term = self.terms.get(id.name);
                    let term = term.ok_or_else(|| format!("-{} stands nowhere above", id.name))?;
                    pieces.extend(term.iter().cloned());
                }
                ast::InlineExpression::FunctionReference { .. } => {
                    return Err("functions are not part of the subset".to_owned());
                }
                _ => return Err("only arguments, terms and quoted text can be put in".to_owned()),
            },
        }
        Ok(())
    }

    fn choice(
        &mut self,
        selector: &ast::InlineExpression<&str>,
        variants: &[ast::Variant<&str>],
    ) -> Result<Choice, String> {
        let ast::InlineExpression::VariableReference { id } = selector else {
            return Err("a choice is made by an argument".to_owned());
        };
        let argument = self.place(id.name)?;
        let kind = self.arguments.get(argument).map(|one| one.kind.clone());
        let mut read = Vec::new();
        let mut default = 0;
        for (at, variant) in variants.iter().enumerate() {
            let key = key(&variant.key, kind.as_ref(), id.name)?;
            if variant.default {
                default = at;
            }
            read.push((key, self.read(&variant.value)?));
        }
        Ok(Choice {
            argument,
            variants: read,
            default,
        })
    }

    /// The place of an argument, which counts as used from now on.
    fn place(&mut self, name: &str) -> Result<usize, String> {
        let place = self.arguments.iter().position(|one| one.name == name);
        let place =
            place.ok_or_else(|| format!("${name} is not described in the comment above"))?;
        if let Some(used) = self.used.get_mut(place) {
            *used = true;
        }
        Ok(place)
    }

    /// The same pieces, with what stands between `<name>` and `</name>` in slots.
    fn with_slots(&mut self, pieces: Pattern) -> Result<Pattern, String> {
        let mut done: Pattern = Vec::new();
        // The slot that is open, with what is in it so far.
        let mut open: Option<(&str, usize, Pattern)> = None;
        for piece in pieces {
            let Piece::Text(text) = piece else {
                open.as_mut()
                    .map_or(&mut done, |(.., inside)| inside)
                    .push(piece);
                continue;
            };
            let mut rest = text.as_str();
            while let Some((before, tag, after)) = next_tag(rest) {
                push_text(
                    open.as_mut().map_or(&mut done, |(.., inside)| inside),
                    before,
                );
                rest = after;
                match (tag.strip_prefix('/'), open.take()) {
                    (None, None) => {
                        let place = self.place(tag)?;
                        let name = self.arguments.get(place).map(|one| one.name.as_str());
                        open = Some((name.unwrap_or_default(), place, Vec::new()));
                    }
                    (Some(closed), Some((name, place, inside))) if closed == name => {
                        done.push(Piece::Slot(place, inside));
                    }
                    _ => return Err(format!("<{tag}> does not belong here")),
                }
            }
            push_text(open.as_mut().map_or(&mut done, |(.., inside)| inside), rest);
        }
        match open {
            Some((name, ..)) => Err(format!("<{name}> is never closed")),
            None => Ok(done),
        }
    }
}

fn push_text(pattern: &mut Pattern, text: &str) {
    if !text.is_empty() {
        pattern.push(Piece::Text(text.to_owned()));
    }
}

/// The first `<name>` or `</name>` of a text, with what is before and after it.
fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let start = from + text.get(from..)?.find('<')?;
        let end = start + text.get(start..)?.find('>')?;
        let tag = text.get(start + 1..end)?;
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let is_tag = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        if is_tag {
            return Some((text.get(..start)?, tag, text.get(end + 1..)?));
        }
        from = start + 1;
    }
}

fn key(key: &ast::VariantKey<&str>, kind: Option<&Kind>, name: &str) -> Result<Key, String> {
    match (key, kind) {
        (ast::VariantKey::NumberLiteral { value }, Some(Kind::Number | Kind::Amount)) => value
            .parse()
            .map(Key::Exact)
            .map_err(|_| format!("{value} is no count")),
        (ast::VariantKey::Identifier { name: plural }, Some(Kind::Number | Kind::Amount)) => {
            if PLURALS.contains(plural) {
                Ok(Key::Named((*plural).to_owned()))
            } else {
                Err(format!(
                    "“{plural}” is no plural: zero, one, two, few, many, other, or a number"
                ))
            }
        }
        (ast::VariantKey::Identifier { name: case }, Some(Kind::Case(cases))) => {
            if cases.iter().any(|one| one == case) {
                Ok(Key::Named((*case).to_owned()))
            } else {
                Err(format!("${name} has no case “{case}”"))
            }
        }
        _ => Err(format!(
            "${name} cannot choose: only a number or a case can"
        )),
    }
}
