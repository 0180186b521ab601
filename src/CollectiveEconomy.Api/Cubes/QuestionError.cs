using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>One reason why a question can't be answered.</summary>
/// <param name="fault">The reason.</param>
public sealed class QuestionError(QuestionFault fault) : CodedError(ErrorCodes.All.Single(code => code.Name == fault.Code), fault.Message);
