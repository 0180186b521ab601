using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Areas;

/// <summary><c>ceco areas crosswalk</c>: how the provinces of one day continue on another, as CSV.</summary>
internal static class CrosswalkCommand
{
    private const string Columns =
        "relation,from_day,from_code,from_name_vi,from_name_en,from_kind,to_day,to_code,to_name_vi,to_name_en,to_kind";

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandContext context)
    {
        var from = Day(context.Language, "--from", "The first day, for example 2024-12-31");
        var to = Day(context.Language, "--to", "The second day, for example 2026-12-31; it may be the earlier");
        var command = new Command("crosswalk", "Writes how the provinces of one day continue on another, as CSV.") { from, to };
        command.SetAction(given =>
        {
            var (first, second) = (given.GetRequiredValue(from), given.GetRequiredValue(to));
            var reference = new ReferenceData();
            ReferenceChecks.Refuse(reference);
            var crosswalk = new AreaCrosswalk(reference.Provinces, new ProvinceHistory(reference.Provinces, reference.AreaValidities));
            context.Terminal.Write(Columns);
            foreach (var link in crosswalk.Between(first, second))
                context.Terminal.Write(
                    string.Join(',', [EnumCodes.Of(link.Relation)!, .. Values(first, link.From), .. Values(second, link.To)])
                );
            return ExitCode.Done;
        });
        return command;
    }

    // No name of a province has a comma or a quote.
    private static string[] Values(DateOnly day, Province province) =>
        [Text(day), province.Code, province.NameVi, province.NameEn ?? "", EnumCodes.Of(province.Kind)!];

    private static Option<DateOnly> Day(Language language, string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "DAY",
            Required = true,
            CustomParser = argument => Parse(argument, language),
        };

    private static DateOnly Parse(ArgumentResult argument, Language language)
    {
        var text = argument.Tokens.Single().Value;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            argument.AddError(
                language.Of(
                    $"'{text}' không phải là ngày: hãy dùng dạng 2026-12-31.",
                    $"'{text}' is not a date: use the format 2026-12-31."
                )
            );
        else if (!AreaDays.Knows(day))
            argument.AddError(
                language.Of(
                    $"Không biết địa bàn của ngày {text}: hãy cho một ngày từ {Text(AreaDays.First)} đến {Text(AreaDays.Last)}.",
                    $"Areas are not known for {text}: give a day from {Text(AreaDays.First)} to {Text(AreaDays.Last)}."
                )
            );
        return day;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
