using System.CommandLine;
using System.Globalization;
using CollectiveEconomy.Cli.Keys;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Templates.Provinces;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>The workbook of one province, which <c>ceco templates --province</c> writes.</summary>
internal static class ProvinceOptions
{
    private static readonly string[] Columns = ["province", "year", "file"];

    /// <summary>The province.</summary>
    public static Option<string?> Province(Language language)
    {
        var option = new Option<string?>("--province")
        {
            Description =
                "Province among the 34, by code or name: one workbook with its organisations and last year's values, which are confidential",
            HelpName = "PROVINCE",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Find(new ReferenceData(), text) is null)
                result.AddError(
                    language.Of(
                        $"'{text}' không thuộc 34 tỉnh, thành phố: hãy cho mã, ví dụ 82, hoặc tên, ví dụ 'Đồng Tháp'.",
                        $"'{text}' is not one of the 34 provinces: give a code such as 82, or a name such as 'Đồng Tháp'."
                    )
                );
        });
        return option;
    }

    /// <summary>The year.</summary>
    public static Option<int> Year(CommandContext context)
    {
        var clock = context.Clock;
        var option = new Option<int>("--year")
        {
            Description = "Year to fill in [default: last year]",
            HelpName = "YEAR",
            DefaultValueFactory = _ => Today(clock).Year - 1,
        };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || ProvinceChoice.IsReportable(result.GetValueOrDefault<int>(), Today(clock)))
                return;
            result.AddError(
                context.Language.Of(
                    $"--year phải từ {ProvinceChoice.FirstYear} đến {Today(clock).Year}.",
                    $"--year must be {ProvinceChoice.FirstYear} to {Today(clock).Year}."
                )
            );
        });
        return option;
    }

    /// <summary>The province of a code or name; null when there is none.</summary>
    public static Province? Find(ReferenceData reference, string text) => ProvinceChoice.Find(reference.Provinces, text);

    /// <summary>Writes the workbook.</summary>
    public static async Task<int> WriteAsync(
        ParseResult given,
        CommandContext context,
        ReferenceData reference,
        DirectoryInfo folder,
        Province province,
        int year,
        CancellationToken cancellationToken
    )
    {
        await using var register = await KeyRegister.OpenAsync(given, context, cancellationToken);
        var path = Path.Combine(folder.FullName, ProvinceChoice.FileNameOf(province, year));
        await using var file = File.Create(path);
        await ProvinceTemplate.WriteAsync(file, register, province, year, reference, cancellationToken);
        string[] row = [province.Code, year.ToString(CultureInfo.InvariantCulture), path];
        context.Terminal.Write(Columns, [row]);
        return ExitCode.Done;
    }

    private static DateOnly Today(TimeProvider clock) => VietNamTime.DayOf(clock.GetUtcNow());
}
