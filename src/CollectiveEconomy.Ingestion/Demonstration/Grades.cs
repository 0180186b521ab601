namespace CollectiveEconomy.Ingestion.Demonstration;

/// <summary>Grades of Circular 01/2020, given to every year for comparison although the circular is of 2020.</summary>
internal static class Grades
{
    public const double Good = 80;
    public const double Fair = 65;
    public const double Average = 50;
    public const string NotGraded = "NOT_GRADED";

    public static string Of(decimal score) =>
        score switch
        {
            >= (decimal)Good => "TOT",
            >= (decimal)Fair => "KHA",
            >= (decimal)Average => "TRUNG_BINH",
            _ => "YEU",
        };
}
