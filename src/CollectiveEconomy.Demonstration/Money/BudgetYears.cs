namespace CollectiveEconomy.Demonstration.Money;

/// <summary>
/// The years over which the money of a model is spread. In the first programme all comes in the year in which support begins; then by months.
/// Budgets are made year by year: of years after the last that is known, or after a model was given up, there are no lines.
/// </summary>
internal static class BudgetYears
{
    /// <summary>Parts of an amount by year, without the years of which there are no lines.</summary>
    public static IEnumerable<(int Year, long Part)> Of(SupportedModel model, long amount)
    {
        var months = Months(model);
        var parts = Amounts.Parts(amount, [.. months.Select(year => (double)year.Months)]);
        return months.Select((year, i) => (year.Year, parts[i])).Where(year => year.Year <= model.LastSupported.Year);
    }

    private static List<(int Year, int Months)> Months(SupportedModel model)
    {
        var (starts, end) = (model.Starts, model.Model.PlannedEnd!.Value);
        if (model.IsOfFirstProgramme)
            return [(starts.Year, 1)];
        return
        [
            .. Enumerable
                .Range(starts.Year, end.Year - starts.Year + 1)
                .Select(year => (year, (year == end.Year ? end.Month : 12) - (year == starts.Year ? starts.Month - 1 : 0))),
        ];
    }
}
