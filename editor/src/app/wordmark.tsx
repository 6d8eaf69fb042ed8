export function Wordmark() {
  return (
    <span className="wordmark">
      Basta<span aria-hidden="true">.</span>
    </span>
  )
}
