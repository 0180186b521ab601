using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Cli.Keys;

/// <summary>What <c>ceco keys create</c> is told.</summary>
internal static class KeyOptions
{
    /// <summary>Longest label that the register keeps.</summary>
    private const int LongestLabel = 300;

    /// <summary>PUBLIC is left out: it needs no key.</summary>
    private static readonly string[] Roles = ["researcher", "ministry", "steward"];

    /// <summary>The role.</summary>
    public static Option<string> Role()
    {
        var option = new Option<string>("--role")
        {
            Description = "Role of the holder",
            HelpName = string.Join('|', Roles),
            Required = true,
        };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Roles);
        return option;
    }

    /// <summary>The label.</summary>
    public static Option<string> Label(Language language)
    {
        var option = new Option<string>("--label")
        {
            Description = "Purpose or holder of the key",
            HelpName = "TEXT",
            Required = true,
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: > 0 and <= LongestLabel } text || text.Any(char.IsControl))
                result.AddError(
                    language.Of(
                        $"--label phải có 1 đến {LongestLabel} ký tự và không có ký tự điều khiển.",
                        $"--label must have 1 to {LongestLabel} characters and no control characters."
                    )
                );
        });
        return option;
    }

    /// <summary>From when on it is not valid: the end of the day that is given.</summary>
    public static Option<DateTimeOffset?> Expires(CommandContext context) =>
        new("--expires")
        {
            Description = "Last day of validity, in Viet Nam [default: no expiry]",
            HelpName = "YYYY-MM-DD",
            CustomParser = result => EndOfDay(result, context.Clock.GetUtcNow(), context.Language),
        };

    /// <summary>The scopes.</summary>
    public static Option<Scopes?> Scopes(Language language) =>
        new("--scopes")
        {
            Description = "Scopes of the key, separated by spaces [default: none]",
            HelpName = "\"WORD WORD\"",
            CustomParser = result => ParseScopes(result, language),
        };

    private static DateTimeOffset? EndOfDay(ArgumentResult result, DateTimeOffset now, Language language)
    {
        var text = result.Tokens.Single().Value;
        if (
            !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day == DateOnly.MaxValue
        )
        {
            result.AddError(
                language.Of(
                    $"'{text}' không phải là ngày: hãy dùng dạng 2027-12-31.",
                    $"'{text}' is not a date: use the format 2027-12-31."
                )
            );
            return null;
        }

        var end = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, VietNamTime.Offset);
        if (end <= now)
            result.AddError(
                language.Of(
                    $"Ngày {text} đã qua: khóa không thể hết hạn trước khi được tạo.",
                    $"{text} is in the past: a key can't expire before it is created."
                )
            );
        return end;
    }

    private static Scopes? ParseScopes(ArgumentResult result, Language language)
    {
        try
        {
            return Statistics.Access.Scopes.Parse(result.Tokens.Single().Value);
        }
        catch (TextInvalid wrong)
        {
            result.AddError(wrong.Text.In(language));
            return null;
        }
    }
}
