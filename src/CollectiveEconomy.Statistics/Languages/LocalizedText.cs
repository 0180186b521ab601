namespace CollectiveEconomy.Statistics.Languages;

/// <summary>A text for readers in both languages. Names of arguments, codes and values of enums are the same in both.</summary>
/// <param name="Vi">In Vietnamese.</param>
/// <param name="En">In English.</param>
public sealed record LocalizedText(string Vi, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language.Of(Vi, En);

    /// <summary>A text with numbers and days, which are written in the same way whatever the culture of the process.</summary>
    public static LocalizedText Invariant(FormattableString vi, FormattableString en) =>
        new(FormattableString.Invariant(vi), FormattableString.Invariant(en));

    /// <summary>A code or a name that is the same in both languages.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>Sentences one after the other.</summary>
    public static LocalizedText Join(IEnumerable<LocalizedText> sentences)
    {
        var all = sentences.ToList();
        return new(string.Join(' ', all.Select(text => text.Vi)), string.Join(' ', all.Select(text => text.En)));
    }

    /// <summary>In English, as logs have it.</summary>
    public override string ToString() => En;
}
