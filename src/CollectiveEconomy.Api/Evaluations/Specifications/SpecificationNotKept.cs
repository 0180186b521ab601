using CollectiveEconomy.Engine.Errors;

namespace CollectiveEconomy.Api.Evaluations.Specifications;

/// <summary>The register could not be written.</summary>
internal sealed class SpecificationNotKept()
    : CodedError(
        EvaluationErrorCodes.SpecificationNotKept,
        new(
            "Không ghi được vào sổ đăng ký, nên đặc tả chưa được đăng ký; hãy thử lại sau.",
            "The register could not be written, so the specification is not registered; retry later."
        )
    );
