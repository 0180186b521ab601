namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>A comparison of a condition.</summary>
/// <param name="Operator">How it compares.</param>
/// <param name="Value">With what.</param>
internal sealed record FilterTerm(FilterOperator Operator, string Value)
{
    /// <summary>Whether it is about characters of the value, rather than about its order.</summary>
    public bool IsOfText => Operator is FilterOperator.Co or FilterOperator.Nc or FilterOperator.Sw or FilterOperator.Ew;

    /// <summary>Whether it names a value that should exist.</summary>
    public bool NamesValue => Operator is FilterOperator.Eq or FilterOperator.Ne;

    /// <summary>Whether it holds for a value.</summary>
    /// <param name="text">The value as it is written.</param>
    /// <param name="order">How the value compares with <see cref="Value"/>.</param>
    public bool Holds(string text, int order) =>
        Operator switch
        {
            FilterOperator.Eq => order == 0,
            FilterOperator.Ne => order != 0,
            FilterOperator.Lt => order < 0,
            FilterOperator.Le => order <= 0,
            FilterOperator.Gt => order > 0,
            FilterOperator.Ge => order >= 0,
            FilterOperator.Co => text.Contains(Value, StringComparison.Ordinal),
            FilterOperator.Nc => !text.Contains(Value, StringComparison.Ordinal),
            FilterOperator.Sw => text.StartsWith(Value, StringComparison.Ordinal),
            _ => text.EndsWith(Value, StringComparison.Ordinal),
        };

    /// <summary>Whether it holds for a year, all of which must be where it says.</summary>
    /// <param name="year">The year.</param>
    /// <param name="parameter">Name of the parameter.</param>
    public bool Holds(int year, string parameter)
    {
        if (IsOfText)
            return Holds(SdmxMessage.Number(year), 0);
        var (first, last) = Periods.DaysOf(parameter, Value);
        var (start, end) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Operator switch
        {
            FilterOperator.Eq => first == start && last == end,
            FilterOperator.Ne => first != start || last != end,
            FilterOperator.Lt => end < first,
            FilterOperator.Le => end <= last,
            FilterOperator.Gt => start > last,
            _ => start >= first,
        };
    }
}
