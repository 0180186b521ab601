using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>
/// The grade matches the score (Circular 01/2020): good from 80, fair from 65, average from 50, weak below; a report that is not graded has
/// no score.
/// </summary>
internal sealed class ScoreAndGradeAgree : ISubmissionRule
{
    private const string NotGraded = "NOT_GRADED";

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("score", "grade")
        let score = row.Record.Score
        where score is not null && row.Record.Grade is not null && row.Record.Grade != Grade(score.Value)
        select row.Found(
            "grade",
            row.Record.Grade,
            row.Record.Grade == NotGraded ? $"Không đánh giá mà có điểm {score}." : $"Điểm {score} là xếp loại {Grade(score.Value)}.",
            row.Record.Grade == NotGraded
                ? $"The report is not graded, but has a score of {score}."
                : $"A score of {score} corresponds to the grade {Grade(score.Value)}.",
            Grade(score.Value)
        );

    private static string Grade(decimal score) =>
        score switch
        {
            >= 80 => "TOT",
            >= 65 => "KHA",
            >= 50 => "TRUNG_BINH",
            _ => "YEU",
        };
}
