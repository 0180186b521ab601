namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Grades of the annual assessment (Circular 01/2020/TT-BKHĐT), the codes of GRADE_CIRC01_2020.</summary>
public static class Grades
{
    /// <summary>Minimum for the grade fair, in hundredths of points.</summary>
    public const int MinOfFair = 6_500;

    /// <summary>Not graded: founded under 12 months ago, or idle for over 3 months.</summary>
    public const string NotGraded = "NOT_GRADED";

    private const string Good = "TOT";
    private const string Fair = "KHA";

    /// <summary>The grade of a score: good from 80 points, fair from 65, average from 50, else weak.</summary>
    /// <param name="hundredths">Score in hundredths of points.</param>
    public static string Of(int hundredths) =>
        hundredths switch
        {
            >= 8_000 => Good,
            >= MinOfFair => Fair,
            >= 5_000 => "TRUNG_BINH",
            _ => "YEU",
        };

    /// <summary>Whether a grade is good or fair; null when none was given.</summary>
    public static bool? IsGoodOrFair(string? grade) => grade is null or NotGraded ? null : grade is Good or Fair;
}
