#include "disclosure/paragraphs.h"

#include <algorithm>
#include <functional>
#include <string>

#include "base/utf8.h"
#include "disclosure/fold.h"
#include "disclosure/parts.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

constexpr std::size_t kMaxParagraphBytes = 64U << 10U;  // none is longer; it bounds what readers search in one

struct Piece {
  std::string_view text;  // without blanks at the ends
  std::uint32_t line = 0;
  bool begins_page = false;
  bool is_cut_off = false;
  std::size_t indent = 0;  // columns before the text
  std::size_t width = 0;   // columns up to its end
  std::size_t hash = 0;
};

std::vector<Piece> pieces_of(std::span<const ProseLine> lines) {
  std::vector<Piece> pieces;
  bool begins_page = false;
  bool is_cut_off = false;
  for (const ProseLine& each : lines) {
    begins_page |= each.line.begins_page;
    is_cut_off |= each.is_cut_off;
    const std::string_view text = trim(each.line.text);
    if (text.empty()) continue;
    const std::string_view before = each.line.text.substr(0, static_cast<std::size_t>(text.data() - each.line.text.data()));
    const auto indent = static_cast<std::size_t>(display_width(before, 2));
    pieces.push_back({text, each.line.line, begins_page, is_cut_off, indent,
                      indent + static_cast<std::size_t>(display_width(text, 2)), std::hash<std::string_view>()(text)});
    begins_page = is_cut_off = false;
  }
  return pieces;
}

// Drops lines i+k … i+2k−1 where they repeat lines i … i+k−1.
void drop_repeated(std::vector<Piece>& pieces, Diagnostics& remarks) {
  constexpr std::size_t kMaxLines = 12;
  constexpr std::size_t kMinCharacters = 20;
  std::vector<Piece> kept;
  for (std::size_t i = 0; i < pieces.size();) {
    std::size_t dropped = 0;
    for (std::size_t k = 1; k <= kMaxLines && k <= kept.size() && i + k <= pieces.size() && dropped == 0; ++k) {
      std::size_t characters = 0;
      bool is_same = true;
      for (std::size_t j = 0; j < k && is_same; ++j) {
        const Piece& first = kept[kept.size() - k + j];
        const Piece& second = pieces[i + j];
        is_same = first.hash == second.hash && first.text == second.text && !second.is_cut_off;
        characters += count_characters(second.text);
      }
      if (is_same && characters >= kMinCharacters) dropped = k;
    }
    if (dropped == 0) {
      kept.push_back(pieces[i++]);
      continue;
    }
    remarks.push_back(remark_at("repeated-text", pieces[i].line, {{"text", shortened(pieces[i].text)}}));
    i += dropped;
  }
  pieces = std::move(kept);
}

// The width that the text was wrapped at, or 0 where each paragraph stands on one line.
std::size_t wrap_width(const std::vector<Piece>& pieces) {
  constexpr std::size_t kWidest = 240;
  constexpr std::size_t kNarrowest = 24;
  std::vector<std::size_t> widths;
  for (const Piece& piece : pieces) widths.push_back(piece.width);
  if (widths.size() < 8) return 0;
  const auto high = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() - 1 - widths.size() / 20);
  std::nth_element(widths.begin(), high, widths.end());
  const std::size_t width = *high;
  if (width > kWidest || width < kNarrowest) return 0;
  // Lines that are full and break a sentence; a list of like sentences is no wrapped text.
  std::size_t full = 0;
  std::size_t broken = 0;
  for (const Piece& piece : pieces) {
    if (piece.width * 100 < width * 88) continue;
    ++full;
    if (!ends_sentence(piece.text)) ++broken;
  }
  return full * 3 >= pieces.size() && broken * 2 >= full ? width : 0;
}

bool is_latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class Joiner {
 public:
  Joiner(const Titles& titles, std::size_t wrap, Diagnostics& remarks) : titles_(titles), wrap_(wrap), remarks_(remarks) {}

  void take(const Piece& piece) {
    if (goes_on(piece)) append(piece);
    else begin(piece);
    last_ = piece;
  }
  std::vector<Paragraph> paragraphs() { return std::move(paragraphs_); }

 private:
  bool is_full(const Piece& piece) const { return wrap_ != 0 && piece.width * 100 >= wrap_ * 85; }

  bool is_start(const Piece& piece) const {
    if (enumeration_of(piece.text).size > 0) return true;
    const std::string head = fold(piece.text.substr(0, 12));
    return head.substr(0, 3) == "注" || head.substr(0, 4) == "(注";
  }

  bool goes_on(const Piece& piece) const {
    constexpr std::size_t kMinFlowing = 20;
    if (paragraphs_.empty() || piece.is_cut_off || is_start(piece)) return false;
    const Paragraph& paragraph = paragraphs_.back();
    if (paragraph.text.size() >= kMaxParagraphBytes) return false;
    const bool is_whole_line = paragraph.later_lines.empty();
    // A heading that fills its line may go on: the next line then is short and ends it.
    if (is_whole_line && is_heading(paragraph.text, titles_) && !is_full(last_)) return false;
    if (enumeration_of(piece.text).size == 0 && is_heading(piece.text, titles_) && piece.indent > 8) return false;
    if (!ends_sentence(last_.text)) {
      if (wrap_ == 0) return piece.begins_page || count_characters(paragraph.text) >= kMinFlowing;
      return is_full(last_) || piece.indent < 2 || piece.begins_page;
    }
    return is_full(last_) && piece.indent < 2;
  }

  void begin(const Piece& piece) {
    Paragraph paragraph;
    paragraph.text = piece.text;
    paragraph.line = piece.line;
    paragraph.level = enumeration_of(piece.text).level;
    paragraphs_.push_back(std::move(paragraph));
  }

  void append(const Piece& piece) {
    Paragraph& paragraph = paragraphs_.back();
    const char before = paragraph.text.back();
    const char behind = piece.text.front();
    if (is_digit(before) && is_digit(behind) && piece.begins_page) {
      paragraph.text += ' ';
      remarks_.push_back(remark_at("number-across-pages", piece.line, {{"text", shortened(piece.text)}}));
    } else if (is_latin(before) && is_latin(behind)) {
      paragraph.text += ' ';
    }
    paragraph.later_lines.push_back({static_cast<std::uint32_t>(paragraph.text.size()), piece.line});
    paragraph.text += piece.text;
  }

  const Titles& titles_;
  std::size_t wrap_;
  Diagnostics& remarks_;
  std::vector<Paragraph> paragraphs_;
  Piece last_;
};

}  // namespace

std::vector<Paragraph> join_paragraphs(std::span<const ProseLine> lines, const Titles& titles, Diagnostics& remarks) {
  std::vector<Piece> pieces = pieces_of(lines);
  drop_repeated(pieces, remarks);
  Joiner joiner(titles, wrap_width(pieces), remarks);
  for (const Piece& piece : pieces) joiner.take(piece);
  return joiner.paragraphs();
}

std::uint32_t line_at(const Paragraph& paragraph, std::size_t offset) {
  std::uint32_t line = paragraph.line;
  for (const LineStart& start : paragraph.later_lines) {
    if (start.offset > offset) break;
    line = start.line;
  }
  return line;
}

}  // namespace gouji
