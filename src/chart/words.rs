//! Words on a chart: how wide they are, and how they are kept within a width.

/// The mark of something left out.
pub(super) const ELLIPSIS: char = '…';

/// The width of `text` at a font size, by a fixed metric that leans to the wide side.
///
/// No font is asked, so a chart has one layout everywhere.
pub(super) fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

fn em(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | '\'' | '’' | ' ' => 0.3,
        'f' | 'r' | 't' | '-' | '(' | ')' => 0.39,
        'm' | 'w' | 'M' | 'W' | '@' => 0.88,
        'A'..='Z' => 0.7,
        // Combining marks, joiners and directions have no width of their own.
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe0e}' | '\u{fe0f}' => 0.0,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffdc}' | '\u{1f000}'.. => 1.1,
        _ => 0.6,
    }
}

fn fits(text: &str, size: f64, width: f64) -> bool {
    // A width that was computed from the text itself has room for it.
    text_width(text, size) <= width + 0.01
}

/// `text` in one line of at most `width`, cut with an ellipsis where it is longer.
pub(super) fn fitted(text: &str, size: f64, width: f64) -> String {
    if fits(text, size, width) {
        return text.to_owned();
    }
    let mut room = width - text_width("…", size);
    let mut cut: String = text
        .chars()
        .take_while(|character| {
            room -= em(*character) * size;
            room >= 0.0
        })
        .collect();
    cut.truncate(cut.trim_end().len());
    cut.push(ELLIPSIS);
    cut
}

/// `text` in at most so many lines, broken at spaces; the last is cut where more follows.
pub(super) fn wrapped(text: &str, size: f64, width: f64, most: usize) -> Vec<String> {
    let (mut lines, mut rest) = (Vec::new(), text);
    while !fits(rest, size, width) && lines.len() + 1 < most {
        let broken = rest
            .match_indices(' ')
            .map(|(at, _)| rest.split_at(at))
            .take_while(|(line, _)| fits(line, size, width))
            .last();
        let Some((line, following)) = broken else {
            break;
        };
        lines.push(line.to_owned());
        rest = following.trim_start();
    }
    lines.push(fitted(rest, size, width));
    lines
}

/// `text` in as many lines as it takes, each filled as far as it goes; a word that is longer than a line is cut.
pub(super) fn flowed(text: &str, size: f64, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}"), size, width) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(fitted(word, size, width)),
        }
    }
    lines
}

/// The widest word of `text`, which no line break can make narrower.
pub(super) fn widest_word(text: &str, size: f64) -> f64 {
    text.split(' ')
        .map(|word| text_width(word, size))
        .fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_fits_the_width_that_was_measured_for_it() {
        let width = widest_word("Experimentation", 17.3);
        assert_eq!(fitted("Experimentation", 17.3, width), "Experimentation");
    }

    #[test]
    fn words_break_at_the_last_space_that_fits_and_are_cut_in_the_last_line() {
        let width = text_width("Deployment and", 10.0);
        let lines = wrapped("Deployment and infrastructure automation", 10.0, width, 2);
        assert_eq!(lines, ["Deployment and", "infrastructure…"]);
        let lines = wrapped("Deployment and infrastructure automation", 10.0, width, 3);
        assert_eq!(lines, ["Deployment and", "infrastructure", "automation"]);
        assert_eq!(wrapped("Flow", 10.0, width, 2), ["Flow"]);
    }
}
