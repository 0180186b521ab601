using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace CollectiveEconomy.Storage;

/// <summary>Reads single values of the configuration and refuses the start with a sentence where one is wrong.</summary>
public static class ConfigurationValues
{
    /// <summary>The member of <typeparamref name="TEnum"/> named by the configuration, in any case; the default when absent.</summary>
    /// <exception cref="StartRefused">The value names no member.</exception>
    public static TEnum ReadEnum<TEnum>(this IConfiguration configuration, string key, TEnum byDefault)
        where TEnum : struct, Enum
    {
        if (configuration[key] is not { Length: > 0 } text)
            return byDefault;
        var names = Enum.GetNames<TEnum>();
        return names.FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<TEnum>(known)
            : throw new StartRefused(
                new(
                    $"{key} là '{text}'; giá trị phải là một trong {string.Join(", ", names)}.",
                    $"{key} is '{text}'; it must be one of {string.Join(", ", names)}."
                )
            );
    }

    /// <summary>The whole number of the configuration; the default when absent.</summary>
    /// <exception cref="StartRefused">The value is no number, or outside the bounds.</exception>
    public static int ReadInt(this IConfiguration configuration, string key, int byDefault, int minimum, int maximum)
    {
        if (configuration[key] is not { Length: > 0 } text)
            return byDefault;
        return
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= minimum
            && number <= maximum
            ? number
            : throw new StartRefused(
                new(
                    $"{key} là '{text}'; giá trị phải là số nguyên từ {minimum} đến {maximum}.",
                    $"{key} is '{text}'; it must be a whole number from {minimum} to {maximum}."
                )
            );
    }
}
