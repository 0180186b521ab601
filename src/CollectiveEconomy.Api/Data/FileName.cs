using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Api.Data;

/// <summary>What is refused when a name is that of nothing.</summary>
/// <param name="Code">With which code.</param>
/// <param name="Kind">What it should name.</param>
internal sealed record UnknownName(ErrorCode Code, LocalizedText Kind);

/// <summary>Reads the names of files, such as <c>cooperatives.csv</c>.</summary>
internal static class FileName
{
    private static readonly UnknownName OfFormat = new(DataErrorCodes.FormatUnknown, new("định dạng", "format"));

    /// <summary>What a file holds, and in which format.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="all">What it can hold.</param>
    /// <param name="nameOf">The name of that.</param>
    /// <param name="unknown">What is refused where it holds nothing of these.</param>
    /// <param name="formats">The formats in which it can be.</param>
    /// <exception cref="RequestRefused">It holds nothing of these, or is in no format of these.</exception>
    public static (T Of, IDataFormat Format) Parse<T>(
        string file,
        IReadOnlyList<T> all,
        Func<T, string> nameOf,
        UnknownName unknown,
        IReadOnlyList<IDataFormat> formats
    )
        where T : class
    {
        var (name, ending) = file.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
            ? (file[..point], file[(point + 1)..])
            : (file, "");
        return (Find(name, all, nameOf, unknown), FormatOf(ending, formats));
    }

    /// <summary>The one of several that bears a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="all">Those that there are.</param>
    /// <param name="nameOf">Their names.</param>
    /// <param name="unknown">What is refused where there is none of that name.</param>
    /// <exception cref="RequestRefused">There is none.</exception>
    public static T Find<T>(string name, IReadOnlyList<T> all, Func<T, string> nameOf, UnknownName unknown)
        where T : class => all.FirstOrDefault(one => nameOf(one) == name) ?? throw Refused(name, all.Select(nameOf), unknown);

    /// <summary>The format of an ending.</summary>
    /// <param name="ending">The ending.</param>
    /// <param name="formats">The formats that there are.</param>
    /// <exception cref="RequestRefused">It is that of none of them.</exception>
    public static IDataFormat FormatOf(string ending, IReadOnlyList<IDataFormat> formats) =>
        formats.FirstOrDefault(format => format.Extension.Equals(ending, StringComparison.OrdinalIgnoreCase))
        ?? throw UnknownFormat(ending, formats.Select(format => format.Extension));

    /// <summary>That something names none of the formats.</summary>
    /// <param name="named">What was named.</param>
    /// <param name="formats">The endings of those that there are.</param>
    public static RequestRefused UnknownFormat(string named, IEnumerable<string> formats) => Refused(named, formats, OfFormat);

    private static RequestRefused Refused(string name, IEnumerable<string> known, UnknownName unknown)
    {
        var all = string.Join(", ", known);
        return new(
            unknown.Code,
            new(
                $"Không có {unknown.Kind.In(Language.Vi)} '{UnknownCode.Echo(name)}'; hãy dùng một trong: {all}.",
                $"There is no {unknown.Kind.In(Language.En)} '{UnknownCode.Echo(name)}'; use one of {all}."
            )
        );
    }
}
