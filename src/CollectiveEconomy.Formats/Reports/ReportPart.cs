using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>A part of a report with its answer.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Sheet">Its definition.</param>
/// <param name="Title">Its title with the year.</param>
/// <param name="Question">Its question.</param>
/// <param name="Table">The answer, as <c>/data</c> has it with codes and names; its rows may be read again.</param>
public sealed record ReportPart(int Number, ReportSheet Sheet, LocalizedText Title, CubeQuery Question, DataTable Table);
