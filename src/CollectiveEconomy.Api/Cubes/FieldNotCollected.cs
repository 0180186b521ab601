using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>A document names what nobody collects.</summary>
/// <param name="sentence">What is not collected.</param>
/// <param name="context">The running validation.</param>
/// <param name="place">Where it is named.</param>
internal sealed class FieldNotCollected(LocalizedText sentence, ValidationContext context, ASTNode place)
    : CodedValidationError(ErrorCodes.ValidationFailed, sentence, context, place);
