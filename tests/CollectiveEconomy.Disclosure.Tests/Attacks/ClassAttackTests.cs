using CollectiveEconomy.Disclosure.Tests.Asking;
using CollectiveEconomy.Disclosure.Tests.Marking;
using Xunit.Abstractions;

namespace CollectiveEconomy.Disclosure.Tests.Attacks;

/// <summary>Looks for the grade of single organisations in counts by grade.</summary>
[Collection(SharedPlatform.Name)]
public sealed class ClassAttackTests(AttackedPlatform platform, ITestOutputHelper output)
{
    private static readonly string[] Grades = ["TOT", "KHA", "TRUNG_BINH", "YEU"];

    [Fact]
    public void One_organisation_out_of_two_counts_gives_no_grade_away()
    {
        var told = Estimates
            .IsolationsOf(platform)
            .GroupBy(isolation => isolation.Row)
            .Select(pairs =>
                (
                    Row: pairs.Key,
                    Grade: Grades.MaxBy(grade => pairs.Average(pair => Count(pair.Larger, grade) - Count(pair.Smaller, grade)))!
                )
            );
        Mark("differences, averaged", told);
    }

    [Fact]
    public void All_counts_together_give_no_grade_away()
    {
        var isolated = Estimates.IsolationsOf(platform).Select(isolation => isolation.Row).ToHashSet();
        var told = new List<(int, string)>();
        foreach (var year in platform.Answers.GroupBy(set => platform.Truth.Rows[set.Members[0]].Year))
        {
            var scores = Grades.Select(grade => (Grade: grade, Solved: Solve(year, grade))).ToList();
            told.AddRange(
                year.SelectMany(set => set.Members)
                    .Distinct()
                    .Where(isolated.Contains)
                    .Select(row => (row, scores.MaxBy(score => score.Solved.GetValueOrDefault(row)).Grade))
            );
        }

        Mark("least squares", told);
    }

    private static Dictionary<int, double> Solve(IEnumerable<AskedSet> sets, string grade)
    {
        var system = new LeastSquares();
        foreach (var set in sets)
            system.Add([.. set.Members.Select(row => (row, 1d))], Count(set, grade));
        return system.Solve().ToDictionary(one => one.Unknown, one => one.Value);
    }

    private static double Count(AskedSet set, string grade) => set.Classes!.GetValueOrDefault(grade);

    private void Mark(string name, IEnumerable<(int Row, string Grade)> told)
    {
        var rows = platform.Truth.Rows;
        var graded = told.Where(one => Grades.Contains(rows[one.Row].Grade)).ToList();
        // Without answers everybody is taken to have the most common grade of the year.
        var common = rows.Where(row => Grades.Contains(row.Grade))
            .GroupBy(row => row.Year)
            .ToDictionary(year => year.Key, year => year.GroupBy(row => row.Grade).MaxBy(grade => grade.Count())!.Key);
        var right = graded.Count(one => rows[one.Row].Grade == one.Grade) / (double)graded.Count;
        var without = graded.Count(one => rows[one.Row].Grade == common[rows[one.Row].Year]) / (double)graded.Count;
        output.WriteLine($"{name}: {right:P1} of {graded.Count} grades right, {without:P1} without answers");
        Assert.True(graded.Count > 100, $"Only {graded.Count} organisations were isolated.");
        Marks.Hold(right, without, Promise.Class, new Hits(graded.Count, 0, 0, 0, 0), "grade");
    }
}
