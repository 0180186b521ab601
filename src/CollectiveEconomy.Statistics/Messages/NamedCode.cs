using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Messages;

/// <summary>A code with its name, as messages write it.</summary>
/// <param name="Code">The code.</param>
/// <param name="NameVi">Name in Vietnamese; null when the code has no name.</param>
/// <param name="NameEn">Name in English; null when none is established.</param>
public readonly record struct NamedCode(string Code, string? NameVi = null, string? NameEn = null)
{
    /// <summary>In Vietnamese, for example "Nông nghiệp (AGRI)".</summary>
    public string Vi => NameVi is null ? Code : $"{NameVi} ({Code})";

    /// <summary>In English, for example "Agriculture (AGRI)".</summary>
    public string En => (NameEn ?? NameVi) is { } name ? $"{name} ({Code})" : Code;

    /// <summary>For callers who send codes, for example "'AGRI' (Agriculture)".</summary>
    public LocalizedText Quoted => new(Quote(NameVi), Quote(NameEn ?? NameVi));

    private string Quote(string? name) => name is null ? $"'{Code}'" : $"'{Code}' ({name})";
}
