using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Names of files as they are sent: kept to be told again, and never used as a path.</summary>
internal static class FileNames
{
    // As long as the register keeps them.
    private const int Longest = 300;

    /// <summary>The name that a part or a body says it has; null when none.</summary>
    public static string? Of(ContentDispositionHeaderValue? disposition) =>
        disposition is null ? null : Of(disposition.FileNameStar.Value) ?? Of(HeaderUtilities.RemoveQuotes(disposition.FileName).Value);

    /// <summary>A name without its path and without characters that control a terminal; null when nothing is left.</summary>
    public static string? Of(string? given)
    {
        var name = given is null ? "" : new string([.. given[(given.LastIndexOfAny(['/', '\\']) + 1)..].Where(IsText)]).Trim();
        return name.Length is 0 ? null
            : name.Length <= Longest ? name
            : name[^Longest..];
    }

    private static bool IsText(char character) => !char.IsControl(character) && !char.IsSurrogate(character) && character != '\uFFFE';
}
