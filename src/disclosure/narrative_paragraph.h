// Reads the claims of one paragraph, figure by figure. A figure is, by the words before it,
//   an amount      when they name a subject: 支出预算总额为 3463.96 万元
//   a change       when they end in a direction: 较上年减少 298.13 万元; it belongs to the amount before it, or to the
//                  subject that they name
//   a percentage   likewise: 下降 7.9%, 增长 2 倍
//   a share        占…的 50%: no figure of ours, remarked
//   a reason       behind 主要原因是: no claim, remarked
// Whatever else stands there is remarked and states nothing. A change never goes to a subject that was not understood.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "disclosure/narrative_change.h"
#include "disclosure/narrative_claims.h"
#include "disclosure/narrative_figures.h"
#include "disclosure/narrative_plain.h"
#include "disclosure/narrative_scope.h"
#include "disclosure/narrative_subject.h"

namespace gouji {

class ParagraphReader {
 public:
  // REQUIRES: all outlive the reader.
  ParagraphReader(const SubjectFinder& finder, Scope& scope, std::vector<StatedClaim>& claims, Remarks& remarks)
      : finder_(finder), words_(finder.words()), scope_(scope), claims_(claims), remarks_(remarks) {}

  // Reads the paragraph from byte `begin` of its text on.
  void read(const Paragraph& paragraph, std::size_t begin, const std::string& section);

  // What was stated last is not continued by the next paragraph.
  void forget() { current_.clear(); }

 private:
  using Claims = std::vector<std::size_t>;  // numbers in claims_

  struct Change {
    std::string base;
    std::string direction_word;
    bool has_base = false;
  };

  void read_clause(std::size_t begin, std::size_t end, std::string_view mark);
  void read_unchanged(std::string_view clause, std::size_t begin);
  void read_end(std::size_t begin);
  void read_figure(const TextFigure& figure, std::size_t begin);
  void read_change(const TextFigure& figure, std::size_t begin, DirectionWord direction);
  void read_percentage_of_base(const TextFigure& figure, std::string_view lead);
  void read_amount(const TextFigure& figure, std::size_t begin);
  // True where the count is one that we keep.
  bool read_count(const TextFigure& figure, std::size_t begin);

  void open_parts();
  // The subject that plain bytes [begin, end) name, placed in the scope; no ids where there is none.
  struct Named {
    std::vector<std::string> ids;
    FoundSubject subject;
    std::string name;
  };
  [[nodiscard]] Named name(std::size_t begin, std::size_t end, std::string_view measured_in = {});
  // The claims that a change is said of: those of the named subject, or the last ones where nothing is named.
  // False where the name is not understood.
  bool find_target(std::size_t begin, std::size_t end, Claims& target);
  // The same claims again, for a change against a second base.
  [[nodiscard]] Claims stated_again(const Claims& claims);
  [[nodiscard]] Claims add_claims(const Named& named, std::size_t at);
  void set_direction(StatedClaim& claim, const Change& change, const TextFigure& figure);

  [[nodiscard]] std::string_view text(std::size_t begin, std::size_t end) const {
    return std::string_view(plain_.text).substr(begin, end - begin);
  }
  [[nodiscard]] std::string printed(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::uint32_t line_of(std::size_t at) const;
  void remark(std::string_view id, const TextFigure& figure);

  const SubjectFinder& finder_;
  const Vocabulary& words_;
  Scope& scope_;
  std::vector<StatedClaim>& claims_;
  Remarks& remarks_;

  const Paragraph* paragraph_ = nullptr;
  std::string section_;
  PlainText plain_;
  std::size_t first_claim_ = 0;  // of this paragraph
  Claims current_;               // what was stated last; empty where that was not understood
  bool in_reason_ = false;
  std::string pending_base_;     // 与上年相比, said before the sentence goes on
  std::size_t label_begin_ = 0;  // the words before a colon
  std::size_t label_end_ = 0;
  MoneyUnit unit_ = MoneyUnit::wan_yuan;  // that the paragraph's amounts are printed in
};

}  // namespace gouji
